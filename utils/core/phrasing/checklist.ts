import * as Fact from './en/fact';
import type { Checklist, ChecklistPoint, Presence } from './review-result';

/** What the checklist is told about a draft. */
export interface Stated {
  /** Bits of `Fact`, of all sentences together. */
  readonly facts: number;
  readonly hasAsk: boolean;
  /** At least one ask says what it wants. */
  readonly hasConcreteAsk: boolean;
  readonly isEnglish: boolean;
  readonly hasDate: boolean;
}

const unknown: Checklist = {
  who: 'unknown',
  what: 'unknown',
  size: 'unknown',
  when: 'unknown',
  why: 'unknown',
  tried: 'unknown',
  easyOut: 'unknown',
};

/** Which points of a complete ask the draft has. Another language than English gives `unknown` throughout. */
export function checklistOf({ facts, hasAsk, hasConcreteAsk, isEnglish, hasDate }: Stated): Checklist {
  if (!isEnglish) return unknown;
  const has = (fact: number): Presence => ((facts & fact) === 0 ? 'absent' : 'present');
  return {
    who: whoOf(facts),
    what: hasConcreteAsk ? 'present' : hasAsk ? 'unknown' : 'absent',
    size: has(Fact.size),
    when: hasDate ? 'present' : 'absent',
    why: has(Fact.reason),
    tried: has(Fact.tried),
    easyOut: has(Fact.easyOut),
  };
}

/** A message without a name may still go to one person, so that is not known. */
function whoOf(facts: number): Presence {
  if ((facts & Fact.person) !== 0) return 'present';
  return (facts & Fact.anyone) !== 0 ? 'absent' : 'unknown';
}

/** A point of the checklist with sentences to insert; `…` stands where the writer goes on. */
export interface ReadySentence {
  readonly point: ChecklistPoint;
  readonly sentences: readonly string[];
}

const ready: Readonly<Record<ChecklistPoint, readonly string[]>> = {
  who: ['You know this area best, so I am asking you.', 'Who would be the right person to ask?'],
  what: ['Could you please …?', 'What I need is …'],
  size: ['This takes about ten minutes.', 'A yes or no is enough.'],
  when: ['By Thursday would help me most.', 'Any time this week is fine.'],
  why: ['I need it for …', 'It would let me …'],
  tried: ['So far I have tried …', 'I have read … and still see …'],
  easyOut: [
    'If this is not a good week, let me know and I will find another way.',
    'If someone else is better placed, please point me to them.',
  ],
};

/** Sentences to insert for every point that is absent, in the order of the checklist. */
export function sentencesFor(checklist: Checklist): readonly ReadySentence[] {
  const points = Object.keys(ready) as ChecklistPoint[]; // the keys of a record of checklist points
  return points
    .filter((point) => checklist[point] === 'absent')
    .map((point) => ({ point, sentences: ready[point] }));
}
