import { ensurePackages, runScript } from './ensure-packages.mjs';

ensurePackages();
await runScript('scripts/test/main.ts');
