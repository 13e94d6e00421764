import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** Where a run leaves the names of its failed tests. */
const FILE = '.output/failed-tests.txt';

/**
 * Leaves a line for each test that failed, with its browser and the first line of why, for `failedTests`. A reporter of
 * vitest, named by its path on the command line.
 */
export default class FailedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const lines = [
      ...modules.flatMap((module) => [
        ...module.errors().map((error) => lineOf(module, module.relativeModuleId, error)),
        ...[...module.children.allTests('failed')].map((test) => lineOf(module, nameOf(test), errorOf(test))),
      ]),
      ...unhandled.map((error) => lineOf(undefined, 'outside of a test', error)),
    ];
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, lines.map((line) => `${line}\n`).join(''));
  }
}

/** Before a run: what failed in the one before is of no interest any more. */
export function forgetFailedTests(): void {
  rmSync(FILE, { force: true });
}

/** The tests that failed in the last run, a line each; empty when there was none. */
export function failedTests(): readonly string[] {
  try {
    return readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  } catch {
    // A run that was cut off, or a stage that is no test run.
    return [];
  }
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} > ${test.fullName}`;

const errorOf = (test: TestCase): SerializedError | undefined => test.result().errors?.[0];

function lineOf(module: TestModule | undefined, name: string, error: SerializedError | undefined): string {
  const browser = module?.project.name ? `${module.project.name}: ` : '';
  return `${browser}${name}: ${error?.message.split('\n', 1)[0] ?? ''}`;
}
