import { cleanup } from '@solidjs/testing-library';
import { afterEach } from 'vitest';

// Without vitest globals the library does not clean up by itself.
afterEach(cleanup);
