import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Sorry about this. Could you check it? Sorry again!'],
  fine: ['Sorry about this. Could you check it?'],
};
