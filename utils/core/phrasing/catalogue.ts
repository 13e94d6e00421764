import type { RuleCard } from './rule';
import { rules } from './rule-cards';
import { examples as apologyForAsking } from './rules/en/apology-for-asking.examples';
import { examples as askingToAsk } from './rules/en/asking-to-ask.examples';
import { examples as buriedAsk } from './rules/en/buried-ask.examples';
import { examples as demanding } from './rules/en/demanding.examples';
import { examples as helloOnly } from './rules/en/hello-only.examples';
import { examples as minimiser } from './rules/en/minimiser.examples';
import { examples as noAsk } from './rules/en/no-ask.examples';
import { examples as noDate } from './rules/en/no-date.examples';
import { examples as preEmptiveRefusal } from './rules/en/pre-emptive-refusal.examples';
import { examples as repeatedApology } from './rules/en/repeated-apology.examples';
import { examples as roundaboutFrame } from './rules/en/roundabout-frame.examples';
import { examples as selfDeprecation } from './rules/en/self-deprecation.examples';
import { examples as severalAsks } from './rules/en/several-asks.examples';
import { examples as stackedHedges } from './rules/en/stacked-hedges.examples';
import { examples as unaddressedAsk } from './rules/en/unaddressed-ask.examples';
import { examples as vagueAsk } from './rules/en/vague-ask.examples';

/** Shown to users and run as tests. */
export interface RuleExamples {
  /** Drafts in which the rule finds something. */
  readonly flagged: readonly [string, ...string[]];
  /** Drafts beside them in which it finds nothing. */
  readonly fine: readonly [string, ...string[]];
}

/** A rule as settings and documentation show it. Kept apart from the engine, which ships without examples. */
export interface CatalogueEntry extends RuleCard {
  readonly examples: RuleExamples;
}

const examples: Readonly<Record<string, RuleExamples>> = {
  'apology-for-asking': apologyForAsking,
  'asking-to-ask': askingToAsk,
  'buried-ask': buriedAsk,
  demanding: demanding,
  'hello-only': helloOnly,
  minimiser: minimiser,
  'no-ask': noAsk,
  'no-date': noDate,
  'pre-emptive-refusal': preEmptiveRefusal,
  'repeated-apology': repeatedApology,
  'roundabout-frame': roundaboutFrame,
  'self-deprecation': selfDeprecation,
  'several-asks': severalAsks,
  'stacked-hedges': stackedHedges,
  'unaddressed-ask': unaddressedAsk,
  'vague-ask': vagueAsk,
};

/** Every rule with its examples, in the order of the engine. Throws when a rule has none. */
export const catalogue: readonly CatalogueEntry[] = rules.map((rule) => {
  const own = examples[rule.id];
  if (own === undefined) throw new Error(`The rule ${rule.id} has no examples`);
  return { ...rule, examples: own };
});
