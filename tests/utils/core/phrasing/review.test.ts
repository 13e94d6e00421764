import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReviewer, type Review, review } from '@/utils/core/phrasing';

const sentences = [
  'Hi Sam, ',
  'Sorry to bother you, ',
  'I was just wondering if maybe you could look at my draft?',
  'Would you mind reviewing the doc by Friday? ',
  'could you send it ASAP!',
  'It just returns nil. ',
  'Thanks,\n',
  'Best,\nAnna\n',
  '-- \nAnna\n',
  '> could you look?\n',
  'On Mon, 3 May 2026, Jo wrote:\n',
  '```\n',
  '    at foo (bar.js:3:4)\n',
  'https://example.org/a?b=please ',
  'a@b.example ',
  '@jo ',
  '🙏🏽',
  'please\u0301 ',
  '👨‍👩‍👧 ',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00',
  'שלום, could you ',
  '<b>please</b> ',
  '{"ask": "could you"}\n',
  "I don't suppose you could, ",
  'any thoughts?',
  '- item\n',
  'From: Jo\nSent: Monday\n',
];
const drafts = fc.array(
  fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 6 })),
  { maxLength: 14 },
);
const draft = drafts.map((parts) => parts.join(''));

describe('review', () => {
  test('is pure', () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(review(text)).toEqual(review(text));
      }),
      { numRuns: 150 },
    );
  });

  test('keeps every offset inside the draft and on a grapheme boundary', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const boundaries = graphemeBoundaries(text);
        const { asks, findings } = review(text);
        for (const { start, end } of [...asks, ...findings]) {
          expect(start).toBeLessThan(end);
          expect(boundaries).toContain(start);
          expect(boundaries).toContain(end);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(['Is it ok?', 'The files are in the folder today.', 'We will be there.', 'one two is four five'])(
    'reads a last line alike whatever stands before it: %s',
    (before) => {
      const { asks } = review(`${before}\n\nlet Bonjour`);
      expect(asks.at(-1)).toMatchObject({ kind: 'instruction', start: before.length + 2 });
    },
  );

  test('never offers a rewrite again once it is applied', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { text: rewritten } of review(text).rewrites) {
          expect(review(rewritten).rewrites.map((rewrite) => rewrite.text)).not.toContain(rewritten);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('keeps an opener before a bare why, which would sound cold alone', () => {
    expect(review('Just curious, why do you change the filters so often?').rewrites).toEqual([]);
    expect(review('Just curious, when do you change the filters?').rewrites[0]?.text).toBe(
      'When do you change the filters?',
    );
  });

  test('neither flags nor changes what is not the prose of the writer', () => {
    const masked = [
      '```\nsorry to bother you, could you just look ASAP?\n```\n',
      '> Sorry to bother you, could you maybe possibly look?\n',
      'at dumb.question (just.js:3:4)\n',
      '`could you maybe possibly just`\n',
      'https://example.org/sorry-to-bother-you?could=you\n',
    ];
    const ask = 'Sorry to bother you, but could you just look at this?\n';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...masked, ask), { maxLength: 8 }), (parts) => {
        const text = `${ask}\n${parts.join('\n')}`;
        const { findings, rewrites } = review(text);
        for (const part of masked) {
          for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            const isInside = ({ start, end }: { start: number; end: number }) =>
              start < at + part.length - 1 && end > at;
            expect(findings.filter(isInside)).toEqual([]);
          }
        }
        const kept = parts.filter((part) => part !== ask);
        for (const rewrite of rewrites) for (const part of kept) expect(rewrite.text).toContain(part.trim());
      }),
      { numRuns: 100 },
    );
  });

  test('never offers two rewrites with the same text, nor the draft itself', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const texts = [text, ...review(text).rewrites.map((rewrite) => rewrite.text)];
        expect(texts).toEqual([...new Set(texts)]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('createReviewer', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 30 }),
    insert: fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 3 })),
  });

  test('finds the same as a fresh review after any sequence of edits', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const reviewer = createReviewer();
        let now = text;
        expect(reviewer.review(now)).toEqual(review(now));
        for (const { at, remove, insert } of edits) {
          const start = at % (now.length + 1);
          now = now.slice(0, start) + insert + now.slice(start + remove);
          expect(reviewer.review(now)).toEqual(review(now));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('finds the same in a draft so long that only a part is read again', () => {
    const line =
      'Hi Sam, I moved it last week. I was wondering if you could look at it? It just returns nil.';
    const long = Array.from({ length: 60 }, (_, i) => `${line} ${i}${i % 7 === 0 ? '\n\n' : ' '}`).join('');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const reviewer = createReviewer();
        let now = long;
        reviewer.review(now);
        for (const { at, remove, insert } of edits) {
          const start = (at * 7_919) % (now.length + 1);
          now = now.slice(0, start) + insert + now.slice(start + remove);
          expectSame(reviewer.review(now), review(now));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('hostile input', () => {
  const size = 100_000;
  test.each([
    ['just', 'just '],
    ['one word', 'a'],
    ['dotted words', 'a.'],
    ['white space', ' '],
    ['line breaks', '\r\n'],
    ['question marks', '?'],
    ['openers', 'sorry to '],
    ['frames', 'i was wondering if you could '],
    ['emoji', '😀'],
    ['joiners', '\u200d'],
    ['lone surrogates', '\ud83d'],
    ['open tags', '<a '],
    ['back ticks', '`a '],
    ['quotes', '> '],
    ['closings', 'Thanks,\n'],
    ['short asks', 'Help? '],
    ['apologies', 'Sorry. Can you help? '],
    ['JSON', '{"a": [1, "could you"]}, '],
    ['right to left', 'שלום עולם '],
  ])('reads %s without an error and within the draft', (_, part) => {
    const text = part.repeat(size / part.length);
    const { asks, findings } = review(text);
    for (const { start, end } of [...asks, ...findings]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

/** Milliseconds on a busy machine; alone each takes less than one second. */
const patience = 15_000;

describe('a million characters', () => {
  test.each([
    ['one word', 'a'],
    ['just', 'just '],
    ['a log', '2025-03-04T10:12:55.123Z ERROR [worker-3] retry=5 failed\n'],
    ['NUL', '\u0000'],
    ['HTML', '<p>Could you look?</p>'],
    ['emoji', '🙏🏽'],
    ['joiners between letters', 'a\u200d'],
    ['line breaks of Windows', 'Could you look?\r\n'],
  ])('reads %s', { timeout: patience }, (_, part) => {
    const text = part.repeat(1_000_000 / part.length);
    const { asks, findings } = review(text);
    const last = [...asks, ...findings].reduce((furthest, { end }) => Math.max(furthest, end), 0);
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

function expectSame(actual: Review, expected: Review): void {
  expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
}

function graphemeBoundaries(text: string): Set<number> {
  const boundaries = new Set([text.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    boundaries.add(index);
  return boundaries;
}
