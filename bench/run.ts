/**
 * `npm run bench` runs every `bench/NAME.bench.ts`, `npm run bench -- NAME …` the named ones. A bench exports
 * `run(args)`, which resolves to the Markdown of its section; the section is printed and written to
 * `docs/benchmarks.md`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MissingData } from './data';
import { writeSection } from './report';

interface Bench {
  /** @returns the section's Markdown, its heading included. */
  readonly run: (args: readonly string[]) => Promise<string>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/, ''));

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const named = firstOption === -1 ? args : args.slice(0, firstOption);
const options = args.slice(named.length);

const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

for (const name of named.length > 0 ? named : known) {
  try {
    // The folder listing above is what makes this a bench: each of them exports `run`.
    const { run } = (await import(`./${name}.bench.ts`)) as Bench;
    const markdown = await run(options);
    writeSection(name, markdown);
    console.log(`${markdown}\n`);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
// Browsers and compiled peers may leave handles behind.
process.exit();
