import { heldOutScores, type Share } from '@/scripts/learning/tone-scores';
import { dataFolder } from './data';
import { table } from './report';
import { percentRange, proportion } from './statistics';

/** The tone model on texts it has not seen. Learns it eleven times over: takes minutes. */
export function run(args: readonly string[]): Promise<string> {
  const { inDomain, transfer, sameWithin } = heldOutScores(dataFolder(args));
  return Promise.resolve(`## Tone model

${new Date().toISOString().slice(0, 10)}. Accuracy in per cent with 95 % intervals (Wilson) on requests of the Stanford Politeness Corpus:
top against bottom quartile of the raters' mean, the protocol of Danescu-Niculescu-Mizil et al. (ACL 2013), on the
part of the corpus at hand. Vocabulary, pruning and rounding are learned anew inside each fold. The settings of
the learner were chosen on Wikipedia, among a few that lie within a point of each other.

${table(
  ['what', 'protocol', 'others', 'goal', 'full precision', 'pruned and rounded, as shipped'],
  [
    [
      'Wikipedia',
      `${inDomain.shipped.total} texts, 10-fold cross-validation`,
      '83.8 (2013 classifier), 85.8 (CNN), 86.7 (people)',
      '≥ 85',
      shareOf(inDomain.full),
      shareOf(inDomain.shipped),
    ],
    [
      'Stack Exchange → Wikipedia',
      'learned on one, tested on the other',
      '75.4 (2013 classifier)',
      '≥ 76',
      shareOf(transfer.full),
      shareOf(transfer.shipped),
    ],
  ],
)}

Two unseen texts ${sameWithin} or more apart are ordered as readers order them in three cases of four; nearer ones are
called "about the same".`);
}

const shareOf = ({ hits, total }: Share): string => percentRange(proportion(hits, total));
