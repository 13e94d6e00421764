import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Plain JavaScript without packages: this is what runs before there are any. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node on which every tool was seen to work; the project supports 22 and later. */
const OLDEST_NODE = [20, 19];

/** Ends with one line and its remedy. */
export function giveUp(problem, remedy) {
  console.error(`${problem} ${remedy}`);
  process.exit(1);
}

/** Stops where Node is too old, and installs the packages where they are absent or of another lockfile. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    giveUp(
      `Node ${process.versions.node} is too old.`,
      'Install Node 22 or later from nodejs.org, then try again.',
    );
  }
  if (packagesMatchLockfile()) return;
  console.log('Installing the packages (npm ci) …');
  // npm is a script on Windows, which needs a shell.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    giveUp('The packages could not be installed.', 'Check the network connection, then try again.');
  }
}

/** npm keeps a copy of the lockfile it installed from, less a few fields of the root. */
function packagesMatchLockfile() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = versionsIn(join(root, 'package-lock.json'));
  const present = versionsIn(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => present[path]?.version === version || (optional && !present[path]),
  );
}

function versionsIn(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  delete packages[''];
  return packages;
}

/** Runs one of our TypeScript scripts with the arguments of this process and ends with its exit code. */
export async function runScript(path) {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, path), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // The child ends what it started; we only wait for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : code));
}
