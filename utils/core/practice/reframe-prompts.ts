import type { Reframe } from './journal';

/** The four prompts of *Reframed*, in order. */
export const reframePrompts: readonly {
  readonly field: keyof Pick<Reframe, 'happened' | 'didInstead' | 'ifIHadAsked' | 'whatTheyMightHaveSaid'>;
  readonly prompt: string;
}[] = [
  { field: 'happened', prompt: 'What was going on?' },
  { field: 'didInstead', prompt: 'What did you do instead of asking?' },
  { field: 'ifIHadAsked', prompt: 'Had you asked: whom, and in which words?' },
  {
    field: 'whatTheyMightHaveSaid',
    prompt: 'What might they have said? Think of a likely answer, not of the worst.',
  },
];
