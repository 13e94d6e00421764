import { ensurePackages, runScript } from './ensure-packages.mjs';

ensurePackages();
await runScript('scripts/start/main.ts');
