/**
 * `npm run package` builds what goes to the stores into `.output/`: a zip for Chrome and Edge, one for Firefox and
 * one of the sources. The same sources give the same bytes: entries are sorted and carry no time.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { zip } from 'wxt';
import { silent } from '../silent-log';
import { unpackedSize } from './unpacked-size';

/**
 * Bytes of all files of one extension, unpacked: a megabyte of 1024 × 1024. What weighs most is the engine with its
 * tone model (175 KiB), the database (85 KiB), the words of two languages (80 KiB), and the passphrase lock (50 KiB).
 */
const MOST_UNPACKED = 1024 * 1024;

/** The store's own checker. Its warnings are explained in docs/store/reviewers.md; an error refuses the package. */
const LINT = ['lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors=false'];

// The tools look at it and would pack their development versions under any other name.
process.env.NODE_ENV = 'production';
console.log('Building …');
const zips = [
  await zip({ browser: 'chrome', logger: silent }),
  await zip({ browser: 'firefox', logger: silent }),
].flat();

const isLintFine = spawnSync('web-ext', LINT, { stdio: 'inherit', shell: true }).status === 0;

for (const path of zips) {
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${basename(path)}  ${kilobytes(bytes.length)}`);
}

const sizes = ['chrome-mv3', 'firefox-mv3'].map((build) => ({
  build,
  bytes: unpackedSize(`.output/${build}`),
}));
for (const { build, bytes } of sizes) console.log(`${build}: ${kilobytes(bytes)} unpacked`);
const tooBig = sizes.filter(({ bytes }) => bytes > MOST_UNPACKED);
for (const { build } of tooBig) console.error(`${build} is larger than ${kilobytes(MOST_UNPACKED)}.`);

if (!isLintFine || tooBig.length > 0) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
