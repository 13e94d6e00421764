import { texts } from './en/rule-texts';
import type { RuleCard } from './rule';
import { rules as readers } from './rules/en';

/** Every rule with its words, in the order of the engine. Throws when a rule has none. */
export const rules: readonly RuleCard[] = /* @__PURE__ */ readers.map(({ id, severity }) => {
  const text = texts[id];
  if (text === undefined) throw new Error(`The rule ${id} has no words`);
  return { id, severity, ...text };
});
