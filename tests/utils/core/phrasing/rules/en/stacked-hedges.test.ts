import { describeRule } from '@/tests/support/describe-rule';
import { stackedHedges } from '@/utils/core/phrasing/rules/en/stacked-hedges';

describeRule(stackedHedges, {
  flags: [
    ['Could you «maybe possibly» look at it?'],
    ['«I was wondering if maybe» you could look at it.'],
    ['«Do you think you could possibly» look at it?'],
    ['«Would it be possible to maybe» meet on Friday?'],
  ],
  ignores: [
    'Could you possibly look at it?',
    'I was wondering if you could look at it.',
    'Perhaps you could explain the second step?',
    'It was maybe possible last year.',
    'What kind of chart would you perhaps like?',
  ],
});
