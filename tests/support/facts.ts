import type { AskFacts } from '@/utils/core/stats/ask-facts';

/** The facts as a plain object: those of a pack are looked up when they are read, which no comparison sees. */
export function writtenOut({
  rung,
  channel,
  personId,
  askedAt,
  asked,
  answered,
  predicted,
  result,
  isOpen,
  chance,
  expected,
  felt,
  feared,
}: AskFacts): AskFacts {
  return {
    ...{ rung, channel, personId, askedAt, asked, answered, predicted, result, isOpen, chance },
    ...{ expected, felt, feared },
  };
}
