import type { Rule } from '../../rule';
import { apologyForAsking } from './apology-for-asking';
import { askingToAsk } from './asking-to-ask';
import { buriedAsk } from './buried-ask';
import { demanding } from './demanding';
import { helloOnly } from './hello-only';
import { minimiser } from './minimiser';
import { noAsk } from './no-ask';
import { noDate } from './no-date';
import { preEmptiveRefusal } from './pre-emptive-refusal';
import { repeatedApology } from './repeated-apology';
import { roundaboutFrame } from './roundabout-frame';
import { selfDeprecation } from './self-deprecation';
import { severalAsks } from './several-asks';
import { stackedHedges } from './stacked-hedges';
import { unaddressedAsk } from './unaddressed-ask';
import { vagueAsk } from './vague-ask';

/** Every rule, in the order in which findings at the same place are shown. */
export const rules: readonly Rule[] = [
  helloOnly,
  askingToAsk,
  noAsk,
  buriedAsk,
  apologyForAsking,
  repeatedApology,
  selfDeprecation,
  stackedHedges,
  demanding,
  vagueAsk,
  roundaboutFrame,
  minimiser,
  unaddressedAsk,
  preEmptiveRefusal,
  severalAsks,
  noDate,
];
