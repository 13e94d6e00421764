import type { RuleText } from '../rule';
import { text as apologyForAsking } from '../rules/en/apology-for-asking';
import { text as askingToAsk } from '../rules/en/asking-to-ask';
import { text as buriedAsk } from '../rules/en/buried-ask';
import { text as demanding } from '../rules/en/demanding';
import { text as helloOnly } from '../rules/en/hello-only';
import { text as minimiser } from '../rules/en/minimiser';
import { text as noAsk } from '../rules/en/no-ask';
import { text as noDate } from '../rules/en/no-date';
import { text as preEmptiveRefusal } from '../rules/en/pre-emptive-refusal';
import { text as repeatedApology } from '../rules/en/repeated-apology';
import { text as roundaboutFrame } from '../rules/en/roundabout-frame';
import { text as selfDeprecation } from '../rules/en/self-deprecation';
import { text as severalAsks } from '../rules/en/several-asks';
import { text as stackedHedges } from '../rules/en/stacked-hedges';
import { text as unaddressedAsk } from '../rules/en/unaddressed-ask';
import { text as vagueAsk } from '../rules/en/vague-ask';

/** What people read about each rule, by its id. Apart from the rules: the engine runs without it. */
export const texts: Readonly<Record<string, RuleText>> = {
  'hello-only': helloOnly,
  'asking-to-ask': askingToAsk,
  'no-ask': noAsk,
  'buried-ask': buriedAsk,
  'apology-for-asking': apologyForAsking,
  'repeated-apology': repeatedApology,
  'self-deprecation': selfDeprecation,
  'stacked-hedges': stackedHedges,
  demanding: demanding,
  'vague-ask': vagueAsk,
  'roundabout-frame': roundaboutFrame,
  minimiser: minimiser,
  'unaddressed-ask': unaddressedAsk,
  'pre-emptive-refusal': preEmptiveRefusal,
  'several-asks': severalAsks,
  'no-date': noDate,
};
