import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from '@/scripts/browser/launch';

/** Why memory is not measured on this machine; undefined where it is. */
export const whyNotMeasured =
  process.platform === 'linux' ? undefined : 'private memory is read from /proc, which Linux alone has';

/** Samples the private memory of all processes of a browser together, above what it was at first. */
export function watchMemory({ browser }: Session): { end(): number } {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('the browser is not ours');
  const before = privateBytes(root);
  let most = before;
  const look = () => {
    most = Math.max(most, privateBytes(root));
  };
  const sampling = setInterval(look, 100);
  return {
    end() {
      clearInterval(sampling);
      look();
      return most - before;
    },
  };
}

const privateBytes = (root: number) =>
  withChildren(root).reduce((bytes, pid) => bytes + privateBytesOf(pid), 0);

function privateBytesOf(pid: number): number {
  const lines = read(pid, 'smaps_rollup').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm);
  return Array.from(lines, ([, kilobytes]) => Number(kilobytes) * 1024).reduce((sum, one) => sum + one, 0);
}

function withChildren(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    // The name of a program stands in brackets and may hold any sign.
    if (!Number.isNaN(pid)) parents.set(pid, Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[1]));
  }
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

/** Empty when the process has ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
