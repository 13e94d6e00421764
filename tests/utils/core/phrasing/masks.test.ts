import { describe, expect, test } from 'vitest';
import { review } from '@/utils/core/phrasing';

const ask = 'Sorry to bother you, I was just wondering if you could look at it ASAP?';
const own = 'Hi Sam,\n\nCould you send me the report by Friday?\n\n';

const masked: readonly (readonly [what: string, text: string])[] = [
  ['a quoted reply', `> ${ask}\n> ${ask}\n`],
  ['a reply under an attribution', `On Mon, 3 May 2026 at 10:12, Jo Doe <jo@example.org> wrote:\n${ask}\n`],
  [
    'a quoted reply under a wrapped attribution',
    `On Mon, 3 May 2026 at 10:12, Jo Doe the second\n<jo@example.org> wrote:\n> ${ask}\n`,
  ],
  ['an Outlook separator', `________________________________\nFrom: Jo\nSent: Monday\n${ask}\n`],
  ['forwarded headers', `From: Jo Doe\nSent: Monday 3 May\nTo: Sam\nSubject: it\n\n${ask}\n`],
  ['an original message', `-----Original Message-----\n${ask}\n`],
  ['a forwarded message', `Begin forwarded message:\n\n${ask}\n`],
  ['a signature', `-- \nAnna Doe\n${ask}\n`],
  ['a sent-from line', 'Sent from my phone, sorry to bother you\n'],
  ['a code fence', `\`\`\`\n${ask}\n\`\`\`\n`],
  [
    'a stack trace',
    'Error: sorry to bother you\n    at could.you (/srv/just.js:10:4)\n    at Object.<anonymous> (/srv/x.js:1:1)\n',
  ],
  [
    'a log',
    '2026-05-03 10:12:01 ERROR sorry to ask, could you retry ASAP\n[INFO] could you retry immediately\n',
  ],
  ['an indented block', '    const ask = "sorry to bother you"; could_you();\n'],
];

describe('what is not the writer’s own prose', () => {
  test.each(masked)('%s is never flagged', (_, text) => {
    const draft = own + text;
    expect(review(draft).findings.filter(({ start }) => start >= own.length)).toEqual([]);
    expect(review(draft).asks.filter(({ start }) => start >= own.length)).toEqual([]);
  });

  test.each(masked)('%s stays byte for byte the same in a rewrite', (_, text) => {
    const draft = `Hi Sam,\n\n${ask}\n\n${text}`;
    const { rewrites } = review(draft);
    expect(rewrites.length).toBeGreaterThan(0);
    for (const rewrite of rewrites) expect(rewrite.text.endsWith(text)).toBe(true);
  });

  test.each([
    ['a URL', 'https://example.org/could/you?q=sorry'],
    ['an e-mail address', 'sorry.to.bother@example.org'],
    ['a mention', '@could.you'],
    ['a channel', '#sorry-to-ask'],
    ['inline code', '`could you please asap`'],
    ['a file name', 'just.wondering.ts'],
  ])('%s is opaque and survives a rewrite', (_, part) => {
    const draft = `I was wondering if you could look at ${part} by 5 May, not later.`;
    const { rewrites } = review(draft);
    expect(rewrites.map(({ style }) => style)).toEqual(['direct', 'warm', 'short']);
    for (const { text } of rewrites) {
      expect(text).toContain(part);
      expect(text).toContain('by 5 May, not later');
    }
  });
});

describe('a whole mail', () => {
  const mail = [
    'Hi Jo,',
    '',
    'sorry to bother you again. The import fails since Monday, see https://example.org/log.',
    'I was wondering if you could take a look at it before the demo on Thursday?',
    '',
    'Best,',
    'Anna Doe',
    'Team Lead | +49 30 123456',
    '',
    'On Tue, 5 May 2026 at 09:01, Jo Doe wrote:',
    '> Could you send me the log ASAP?',
  ].join('\r\n');

  test('has one ask, its own', () => {
    expect(review(mail).asks.map(({ start, end }) => mail.slice(start, end))).toEqual([
      'I was wondering if you could take a look at it before the demo on Thursday?',
    ]);
  });

  test('is reworded in place', () => {
    expect(review(mail).rewrites.map(({ style, text }) => [style, text])).toEqual([
      [
        'direct',
        mail
          .replace('sorry to bother you again. ', '')
          .replace('I was wondering if you could take', 'Could you please take'),
      ],
      [
        'warm',
        mail
          .replace('sorry to bother you again. ', '')
          .replace('I was wondering if you could take', 'Could you please take')
          .replace('on Thursday?', 'on Thursday? Thank you!'),
      ],
      [
        'short',
        mail
          .replace('sorry to bother you again. ', '')
          .replace('I was wondering if you could take', 'Can you take')
          .replace('on Thursday?', 'on Thursday? Thanks!'),
      ],
    ]);
  });
});
