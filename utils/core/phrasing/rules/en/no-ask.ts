import type { Rule, RuleText } from '../../rule';

const trouble =
  '(trouble|problems|a problem|issues|an issue|difficulty|difficulties|a hard time|no luck|errors)';

/** Trouble is told, and nothing is asked of the reader. A message that only informs is left alone. */
export const noAsk: Rule = {
  id: 'no-ask',
  severity: 'strong',
  scope: 'any',
  phrases: [
    {
      pattern: "(i'm|i am|im|we're|we are|got|still|completely|totally) stuck (on|with|at|here|again)? ",
    },
    {
      pattern: `(i'm|i am|i've been|we're|we are|we've been|i) (still|also|now)? (having|have) (some|a lot of|a bit of)? ${trouble} (with|getting|<any>)`,
    },
    {
      pattern:
        "(i|we) (still|just)? (can't|cant|cannot|can not|couldn't|could not|(am|are|was) unable to|(am|are) not able to) (seem to|figure out|work out|get (it|this|my|the)|find|access|open|log in|connect|reproduce)",
    },
    {
      pattern:
        "(i|we) (don't|do not) (know|understand) (how to|what to|why it|why this|where to|which (one)? to)",
    },
    {
      pattern:
        "(i'm|i am|im) (not sure|unsure|not certain|unclear|confused|lost) (how to|what to|where to|which|about how|why it|why this)",
    },
    { pattern: '(i|we) have no idea (how|what|why|where)' },
    { pattern: "(i'm|i am|we're|we are|been) struggling (with|to)" },
    { pattern: "(i'm|i am|we're|we are) (still|currently|completely)? blocked (on|by)" },
    {
      pattern:
        '(keep|keeps) (failing|crashing|throwing (a|an|the|this|errors|exceptions)|hanging|timing out|freezing|getting (a|an|the|this|errors|error|<number>))',
    },
    {
      pattern:
        "(i'm|im|we're) (unable|not able) to (log|access|open|connect|find|reproduce|install|run|build|see|get)",
    },
    { pattern: "(i|we) (still|also)? (don't|dont|do not) have access (to|%)" },
    { pattern: "(i've|i have|we've|we have) (run out of ideas|tried everything)" },
    {
      pattern:
        "(i'm|i am|im|we're) (at a loss|completely lost|totally lost|lost (with|on|in|%)|overwhelmed (with|by)|drowning in|out of ideas|confused (about|by))",
    },
    {
      pattern:
        '^ (still|honestly)? (no (idea|clue) (how|why|what|where|which)|(not sure|unsure) (how|what|where|which|why) (to|i|we|it|this|my|the))',
    },
    { pattern: "(i|we) (still|really)? (don't|dont|do not) understand (the|this|that|how|why|what)" },
    { pattern: "(i|we|i'm) (get|got|getting|am getting) (an|this|the) error" },
    {
      pattern:
        "my <any> (won't|will not|wont|doesn't|does not) (start|open|load|boot|connect|turn on|work|run|build|compile)",
    },
  ],
  keeps: (draft, at, found) =>
    draft.asks.length === 0 && draft.countOf('asking-to-ask') === 0 && draft.isFirstOf('no-ask', at, found),
};

export const text: RuleText = {
  title: 'Nothing is asked yet',
  advice: 'Say what you would like from the reader, in one sentence.',
  source:
    'Burke et al. 2007, Communities & Technologies (messages with an explicit request are answered more often)',
};
