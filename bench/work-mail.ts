/**
 * Work mail and chat to measure speed on: realistic drafts of any length, the same for the same seed. Every
 * sentence was written for this file; nothing is a quotation.
 */
import { seeded } from '@/scripts/learning/random';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  name: [
    'Aisha',
    'Bram',
    'Carmen',
    'Devin',
    'Elif',
    'Farah',
    'Gustavo',
    'Hye-jin',
    'Ines',
    'Jonas',
    'Kofi',
    'Lotte',
    'Zoë',
  ],
  team: [
    'payroll',
    'the web team',
    'compliance',
    'the warehouse',
    'customer care',
    'the lab',
    'IT',
    'the press office',
  ],
  thing: [
    'the price list',
    'the cleaning rota',
    'the grant report',
    'the login page',
    'the June figures',
    'the floor plan',
    'the supplier contract',
    'the release checklist',
    'the patient leaflet',
    'the budget sheet',
    'the backup job',
    'the induction slides',
    'the complaint from Tuesday',
    'the travel policy',
    'the survey results',
  ],
  when: [
    'Monday',
    'Thursday noon',
    'the end of the week',
    'tomorrow',
    '3 June',
    'lunchtime',
    'the board meeting',
  ],
  verb: [
    'check',
    'read',
    'send over',
    'correct',
    'sign',
    'test',
    'explain',
    'go through',
    'translate',
    'archive',
  ],
  fault: [
    'a blank screen',
    'error 417',
    '"access refused"',
    'the old logo',
    'a total that is off by 40',
    'nothing at all',
  ],
  number: ['3', '12', '25', '140', '2,600', '0.8%', '€75'],
  face: ['🙂', '🙏', '🎈', '👩‍💻'],
};

const SENTENCES: readonly string[] = [
  'Could you {verb} {thing} by {when}?',
  'Would you mind looking at {thing} before I send it to {team}?',
  'Please {verb} {thing} and let me know what you would change.',
  'Can someone from {team} tell me who looks after {thing} now?',
  'I was wondering if you had time to {verb} {thing} with me.',
  'Sorry to bother you, but I am stuck on {thing}.',
  'Just a quick question about {thing}.',
  'This may be a silly question, but where do we keep {thing}?',
  'Is there any chance you could {verb} {thing} this week?',
  'I know you have a lot on, so feel free to say no.',
  'I need {thing} before {when}, because {team} is waiting for it.',
  'You have to {verb} {thing} today.',
  'Why is {thing} still not done?',
  'Any news on {thing}?',
  'Do you remember which version of {thing} we agreed on?',
  'It would be a great help if you could {verb} {thing} first.',
  'When you have a minute, could you point me to {thing}?',
  'I hate to ask again, but did you get round to {thing}?',
  'Perhaps we could possibly meet for {number} minutes before {when}?',
  'Does anyone know how {thing} ended up in that folder?',
  'What would you do in my place?',
  'If it is not too much trouble, please copy {name} in when you {verb} {thing}.',
  'Let me know if {when} works for you.',
  'I only wanted to check that {thing} reached you.',
  'Shall I {verb} {thing}, or would {name} rather do it?',
  'I have read the manual twice and asked {name}, and I still see {fault}.',
  'On my machine it shows {fault}; on the one in reception it is fine.',
  '{name} changed {thing} on {when}, and since then we get {fault}.',
  'The meeting about {thing} has moved to {when}, same room as before.',
  'We sold {number} of them in the first week, which nobody had expected.',
  'I think the numbers are right, though I have not compared them with last year.',
  'It just stops halfway and never says why.',
  '{team} asked for {number} copies and we have {number} left.',
  'The old contract ran out in March, the new one was signed on {when}.',
  'I am not sure this is the place to raise it, but the door to the store room does not lock.',
  'For background: {name} and I split the work, and I took {thing}.',
  'The draft is at https://files.example.com/d/{number}-plan?v=2#notes and the notes are beside it.',
  'Write to {team} at help@example.org if the link does not open.',
  'Run `backup --verify` and look at the last line.',
  'It costs us roughly {number} an hour, so I would rather not wait.',
  'The customer called twice yesterday and was friendly both times.',
  'My notes from the visit are attached, with the photos {name} took.',
  'I will {verb} {thing} tonight and send you the result.',
  'We can’t print labels, it’s the third time since {when}.',
  'Thank you for sorting out the chairs {face}',
  'Thanks for your patience, {name}.',
  'That was a lovely send-off for {name}, by the way.',
  'No hurry with any of this.',
  'Happy to come over if that is easier.',
  'I hope the move went well and the cat has settled in.',
  'Have a good evening!',
  'It rained all day, so half of {team} worked from home.',
];

const LISTS: readonly string[] = [
  '- {verb} {thing} ({name}, by {when})',
  '- {thing}: done',
  '* ask {team} about {fault}',
  '1. Open {thing}. 2. Look for {fault}.',
];

const BLOCKS: readonly string[] = [
  '```\n$ sync --from depot --retry 3\nwarning: {fault}\n```',
  '    at readSheet (sheet.ts:{number})\n    at main (index.ts:9)',
  '> Could you {verb} {thing}?\n> Sorry for the late notice.',
];

const GREETINGS: readonly string[] = [
  'Hi {name},',
  'Hello all,',
  'Dear {name},',
  'Morning {name}!',
  'Hey {name} {face}',
];
const CLOSINGS: readonly string[] = ['Best,\n{name}', 'Thanks,\n{name}', 'Kind regards\n{name}'];

/** A draft of exactly `words` words (runs of non-space), different for each seed. */
export function workMail(seed: number, words: number): string {
  const random = seeded(Math.imul(seed, 7919) + words);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/gu, (_, slot: string) => pick(WORDS[slot] ?? []));
  const sentence = (): string => capitalised(fill(pick(SENTENCES)));
  const several = (make: () => string, joiner: string): string =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, make).join(joiner);
  const block = (): string => {
    const kind = random();
    if (kind < 0.72) return several(sentence, ' ');
    if (kind < 0.86) return several(() => fill(pick(LISTS)), '\n');
    return fill(pick(BLOCKS));
  };

  // One greeting and one closing: what follows a signature is not the writer's own prose, and would be skipped.
  const closing = fill(pick(CLOSINGS));
  const body = words - countWords(closing);
  const parts = [fill(pick(GREETINGS))];
  for (let count = 0; count < body; ) {
    const part = block();
    parts.push(part);
    count += countWords(part);
  }
  return `${firstWords(parts.join('\n\n'), body)}\n\n${closing}`;
}

const countWords = (text: string): number => text.split(/\s+/u).length;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function firstWords(text: string, words: number): string {
  const runs = text.matchAll(/\S+/gu);
  let end = 0;
  for (let left = words; left > 0; left--) {
    const run = runs.next();
    if (run.done === true) break;
    end = run.value.index + run.value[0].length;
  }
  return text.slice(0, end);
}
