import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few hundred megabytes that nobody else writes on. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it to the last bytes. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  end(): void;
}

const MEGABYTES = 400;

/** Makes such a disk in memory. @returns why there is none, where the machine does not let us */
export function mountSmallDisk(): SmallDisk | string {
  if (process.platform !== 'linux') return 'a small disk is made on Linux alone';
  const folder = mkdtempSync(join(tmpdir(), 'askwell-disk-'));
  const { status, stderr } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    rmdirSync(folder);
    return `no small disk could be mounted (that takes root): ${stderr.trim()}`;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillUp(folder, ballast),
    free: () => rmSync(ballast, { force: true }),
    end() {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

function fillUp(folder: string, ballast: string): void {
  const file = openSync(ballast, 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      // The browser writes meanwhile, so there may be less by now than was said.
      writeSync(file, Buffer.alloc(Math.max(bsize, Math.min(bavail * bsize, 1 << 24))));
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
