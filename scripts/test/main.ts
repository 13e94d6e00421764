import { spawn } from 'node:child_process';
import { ensureBrowser, StartProblem } from '../browser/ensure-browser';
import { failedTests, forgetFailedTests } from './failed-tests';

/** One thing that is checked: a command, and whether its result says all is well. */
interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** The native compiler checks in a fifth of the time; the linter needs the one in JavaScript beside it. */
const TSC = 'node_modules/typescript-native/bin/tsc';

/** A run of vitest that shows its tests as ever and leaves the names of those that failed. */
const tests = (...config: readonly string[]): Stage['command'] => [
  'vitest',
  'run',
  ...config,
  '--reporter=default',
  '--reporter=./scripts/test/failed-tests.ts',
];

/** In the order of what they cost: a stray space is told before a browser starts. */
const stages: readonly Stage[] = [
  { name: 'format', command: ['biome', 'ci', '.'] },
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['node', TSC, '--noEmit'] },
  { name: 'types of the core', command: ['node', TSC, '-p', 'tsconfig.core.json'] },
  { name: 'unit tests', command: tests() },
  { name: 'packages', command: ['tsx', 'scripts/package/main.ts'] },
  { name: 'built packages', command: tests('-c', 'vitest.build.config.ts') },
  { name: 'browser tests', command: tests('-c', 'vitest.browser.config.ts') },
  { name: 'managed browsers', command: tests('-c', 'vitest.managed.config.ts') },
  { name: 'faults', command: tests('-c', 'vitest.faults.config.ts') },
];

function run({ command }: Stage): Promise<number> {
  const [tool, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // The project's own tools come first, whatever the machine has under the same name.
      env: {
        ...process.env,
        PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
      },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function main(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  const lines: string[] = [];
  let failed = 0;
  for (const stage of stages) {
    console.log(`\n— ${stage.name}`);
    const start = performance.now();
    forgetFailedTests();
    const isFine = (await run(stage)) === 0;
    if (!isFine) failed += 1;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(
      `${isFine ? '✓' : '✗'} ${stage.name.padEnd(20)} ${seconds.padStart(6)} s`,
      ...failedTests().map((test) => `    ${test}`),
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${stages.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
