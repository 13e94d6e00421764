/**
 * Packs the patterns of the phrasing engine and all words it knows: `npm run build:patterns`, after a pattern, a
 * macro, a word class, a word list or the verbs have changed. A test says when that was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packedPatterns } from './patterns/pack';

const path = fileURLToPath(new URL('../utils/core/phrasing/patterns.generated.ts', import.meta.url));
writeFileSync(path, packedPatterns());
