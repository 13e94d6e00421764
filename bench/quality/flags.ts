import { review } from '@/utils/core/phrasing';
import { type MarkedText, readAsks } from '../data';
import { type Adapter, loadPeer, peerVersion } from '../peers';
import { percentRange, proportion } from '../statistics';

const PEERS = ['write-good', 'retext-intensify', 'alex'];

type Flags = (text: string) => boolean;

/** Share of lines on which anything is said, for every line and for those in which readers saw nothing. */
export async function flagRows(folder: string, marked: readonly MarkedText[]): Promise<string[][]> {
  const every = [...readAsks(folder), ...marked].map(({ text }) => text);
  const clean = marked
    .filter(({ marks, unsure }) => marks.length + unsure.length === 0)
    .map(({ text }) => text);
  const row = (name: string, flags: Flags): string[] => [
    name,
    percentRange(proportion(every.filter(flags).length, every.length)),
    percentRange(proportion(clean.filter(flags).length, clean.length)),
  ];
  const rows = [
    row('Askwell', (text) => speaks(text, ['strong', 'medium'])),
    row('Askwell, optional findings too', (text) => speaks(text, ['strong', 'medium', 'optional'])),
  ];
  for (const key of PEERS) rows.push(row(`${key} ${peerVersion(key)}`, flagsOf(await loadPeer(key))));
  return rows;
}

/** The lines without a weak spot on which the engine speaks all the same. */
export function falseAlarms(marked: readonly MarkedText[]): string[] {
  return marked
    .filter(({ marks, unsure }) => marks.length + unsure.length === 0)
    .flatMap(({ text }) =>
      review(text).findings.map(
        ({ rule, severity, start, end }) =>
          `${rule} (${severity}) on clean line [${text.slice(start, end)}]: ${text}`,
      ),
    );
}

const speaks = (text: string, severities: readonly string[]): boolean =>
  review(text).findings.some(({ severity }) => severities.includes(severity));

function flagsOf(adapter: Adapter): Flags {
  return (text) => {
    const count = adapter.review(text);
    if (typeof count !== 'number') throw new Error('A peer that answers later cannot be counted here.');
    return count > 0;
  };
}
