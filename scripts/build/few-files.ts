import { resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { SHARED as ENGINE } from './phrasing-once';

const background = 'entrypoints/background/index.ts';
const popup = 'entrypoints/popup/main.tsx';
const dashboard = 'entrypoints/dashboard/main.tsx';

/**
 * The files that modules share. A module is in the first one whose starts all import it; `later` counts what is
 * imported only when it is wanted, too.
 */
const shared = [
  { name: 'core', starts: [background, popup] },
  { name: 'page', starts: [popup] },
  { name: 'background-later', starts: [background, popup], later: true },
  { name: 'background', starts: [background] },
  { name: 'popup-later', starts: [popup], later: true },
  { name: 'later', starts: [dashboard], later: true },
  { name: 'wording', starts: [dashboard], later: true },
] as const;

/**
 * Has the modules that several pages or parts need share a handful of files. The browser fetches the scripts of a
 * page of ours one by one from the package, a few milliseconds each whatever their size: the popup took longer for
 * its thirty small ones than for all it did afterwards. What only one page or part needs stays with it.
 */
export function fewFiles(root: string): Plugin {
  return {
    name: 'askwell:few-files',
    outputOptions(options) {
      const waits = waitingForEngine();
      const groups = shared.map(({ name, starts, ...rest }) => {
        let reached: readonly ReadonlySet<string>[] | undefined;
        const nameOf = (id: string, context: Rolldown.ChunkingContext) => {
          const read: Rolldown.GetModuleInfo = (module) => context.getModuleInfo(module);
          reached ??= starts.map((start) =>
            reach(normalizePath(resolve(root, start)), 'later' in rest, read),
          );
          return (name === 'wording') === waits(id, read) && reached.every((ids) => ids.has(id))
            ? name
            : null;
        };
        return { name: nameOf, debugName: name, minShareCount: 2 };
      });
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/**
 * Whether a module needs the phrasing engine before it may run. Such modules stand apart: in a file with others they
 * would keep every page that needs one of those waiting for the largest script we ship.
 */
function waitingForEngine(): (id: string, read: Rolldown.GetModuleInfo) => boolean {
  const known = new Map<string, boolean>();
  function waits(id: string, read: Rolldown.GetModuleInfo): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    // In a circle, the others decide.
    known.set(id, id === ENGINE);
    const isWaiting = id === ENGINE || (read(id)?.importedIds ?? []).some((next) => waits(next, read));
    known.set(id, isWaiting);
    return isWaiting;
  }
  return waits;
}

/** The ids of all modules that come with a start, directly or not. */
function reach(start: string, withLater: boolean, read: Rolldown.GetModuleInfo): ReadonlySet<string> {
  // What imports it is the page, or what WXT writes around it, with a few lines of their own.
  const seen = new Set(read(start)?.importers);
  // A set that grows is still walked to its end.
  for (const id of seen) {
    const module = read(id);
    for (const next of module?.importedIds ?? []) seen.add(next);
    if (withLater) for (const next of module?.dynamicallyImportedIds ?? []) seen.add(next);
  }
  return seen;
}
