import type { Rule } from '../../rule';
import { apologyForAsking } from './apology-for-asking';
import { askingToAsk } from './asking-to-ask';
import { minimiser } from './minimiser';
import { roundaboutFrame } from './roundabout-frame';
import { stackedHedges } from './stacked-hedges';

/** Every rule, in the order in which findings at the same place are shown. */
export const rules: readonly Rule[] = [
  askingToAsk,
  apologyForAsking,
  stackedHedges,
  roundaboutFrame,
  minimiser,
];
