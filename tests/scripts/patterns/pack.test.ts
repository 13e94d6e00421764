import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packedPatterns } from '@/scripts/patterns/pack';
import { parse } from '@/scripts/patterns/parse';

describe('packed patterns', () => {
  test('are up to date: if not, run `npm run build:patterns`', () => {
    expect(packedPatterns()).toBe(readFileSync('utils/core/phrasing/patterns.generated.ts', 'utf8'));
  });

  test.each([
    [
      '(can|could) you',
      [
        { kind: 'words', words: ['can', 'could'] },
        { kind: 'words', words: ['you'] },
      ],
    ],
    ['5 (minutes)?', [number(), { kind: 'optional', item: { kind: 'words', words: ['minutes'] } }]],
    [
      'why ?',
      [
        { kind: 'words', words: ['why'] },
        { kind: 'words', words: ['?'] },
      ],
    ],
    [
      '(a|b|c d)?',
      [
        {
          kind: 'optional',
          item: {
            kind: 'choice',
            options: [
              [{ kind: 'words', words: ['a', 'b'] }],
              [
                { kind: 'words', words: ['c'] },
                { kind: 'words', words: ['d'] },
              ],
            ],
          },
        },
      ],
    ],
    [
      '^ [ <anyone> ] {3} $soft %',
      ['clauseStart', 'from', 'anyone', 'upTo', 3, 'soft', 'clauseEnd'].map(asItem),
    ],
  ])('%s is read as it is meant', (source, items) => {
    expect(parse(source)).toEqual(items);
  });

  test.each(['(a', '(a|b', 'a)'])('%s is refused', (source) => {
    expect(() => parse(source)).toThrow();
  });
});

function number(): unknown {
  return { kind: 'words', words: ['<number>'] };
}

function asItem(name: string | number): unknown {
  if (typeof name === 'number') return { kind: 'gap', words: name };
  if (name === 'anyone') return { kind: 'class', name };
  return name === 'soft' ? { kind: 'macro', name } : { kind: name };
}
