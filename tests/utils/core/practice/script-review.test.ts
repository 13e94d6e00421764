import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptWith } from '@/tests/support/scripts';
import { reviewScript } from '@/utils/core/practice/script-review';

const blank = { opener: '', why: '', easyOut: '' };

describe('reviewing a script', () => {
  test.each([
    ['on its own', blank],
    ['after an opener', { ...blank, opener: 'Hi Kim, I hope the week is good. ' }],
    ['before a reason', { ...blank, why: 'You know this reader.' }],
  ])('places findings in the request %s', (_, parts) => {
    const request = '  Sorry to bother you, could you look over my draft?';
    const { findings } = reviewScript(scriptWith({ ...parts, request }));
    const found = findings.find(({ rule }) => rule === 'apology-for-asking');
    expect(found && request.slice(found.start, found.end)).toMatch(/^Sorry to bother you/);
  });

  test('reads the checklist over every part', () => {
    const request = 'Could you look over my draft?';
    expect(reviewScript(scriptWith({ ...blank, request })).checklist.easyOut).toBe('absent');
    const filled = scriptWith({ ...blank, request, easyOut: 'A no is fine.', why: 'For Ana’s talk.' });
    expect(reviewScript(filled).checklist).toMatchObject({ easyOut: 'present', why: 'present' });
    const withDate = scriptWith({ ...blank, request, opener: 'Hi, this is for Thursday.' });
    expect(reviewScript(withDate).checklist.when).toBe('present');
  });

  test('rewrites the request and leaves the other parts out', () => {
    const request = 'I was just wondering if you could look over my draft.';
    const { rewrites } = reviewScript(scriptWith({ request, opener: 'Hi Kim,' }));
    expect(rewrites.length).toBeGreaterThan(0);
    for (const { text } of rewrites) expect(text).not.toContain('Kim');
  });

  test('offers nothing when the rule is off', () => {
    const script = scriptWith({ ...blank, request: 'Sorry to bother you, could you look over my draft?' });
    const { findings } = reviewScript(script, { disabledRules: ['apology-for-asking'] });
    expect(findings.map(({ rule }) => rule)).not.toContain('apology-for-asking');
  });

  test('keeps every finding inside the request, whatever is written', () => {
    const word = fc.constantFrom(
      'sorry',
      'just',
      'could you',
      'look',
      'Kim',
      ' ',
      '\n\n',
      '🙂',
      '?',
      '.',
      'שלום',
      '<b>',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, text, (opener, request, why) => {
        const { findings } = reviewScript(scriptWith({ opener, request, why, easyOut: '' }));
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(request.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
