/** The fields of *Reframed* that a prompt stands over, in order. */
export const promptedFields = ['happened', 'didInstead', 'ifIHadAsked', 'whatTheyMightHaveSaid'] as const;
