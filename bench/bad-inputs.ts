import { workMail } from './work-mail';

export interface BadInput {
  readonly name: string;
  /** A text of so many UTF-16 units. */
  readonly make: (length: number) => string;
}

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts nobody writes and somebody pastes. */
export const badInputs: readonly BadInput[] = [
  { name: 'work mail', make: (length) => workMail(3, Math.ceil(length / 5)).slice(0, length) },
  { name: '"just " again and again', make: repeated('just ') },
  { name: '"could you please " again and again', make: repeated('could you please ') },
  { name: 'one long word', make: repeated('a') },
  { name: 'question marks', make: repeated('?') },
  { name: 'spaces', make: repeated(' ') },
  { name: 'line breaks (CRLF)', make: repeated('\r\n') },
  { name: 'opening backticks', make: repeated('`a ') },
  { name: 'quoted lines', make: repeated('> Could you just look?\n') },
  { name: 'emoji joined', make: repeated('👩‍💻') },
  { name: 'lone surrogates', make: repeated('\ud83d ') },
  { name: 'right-to-left', make: repeated('האם תוכל לעזור לי? ') },
  { name: 'HTML', make: repeated('<p class="a">Could <b>you</b> look?</p>') },
  { name: 'JSON', make: repeated('{"ask": "could you", "n": [1, 2, null]},') },
  { name: 'a log', make: repeated('2025-03-04T10:12:55.123Z ERROR [worker-3] retry=5 failed: timeout\n') },
  { name: 'commas', make: repeated('sorry, ') },
  { name: 'dots', make: repeated('e.g. ') },
  { name: '@ signs', make: repeated('a@b.') },
];
