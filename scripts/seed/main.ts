/**
 * `npm run seed` writes a made-up year of records to `.output/seed.json`, table by table.
 * `-- --asks 10000 --weeks 520 --today 2026-11-23 --seed words` changes what is in it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeLog } from './make-log';

const { values } = parseArgs({
  options: {
    asks: { type: 'string', default: '150' },
    weeks: { type: 'string', default: '52' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    seed: { type: 'string', default: 'askwell' },
  },
});
const { today, seed } = values;
const log = makeLog({ today, seed, asks: Number(values.asks), weeks: Number(values.weeks) });
mkdirSync('.output', { recursive: true });
writeFileSync('.output/seed.json', JSON.stringify(log));
console.log(`${log.asks.length} asks in .output/seed.json`);
