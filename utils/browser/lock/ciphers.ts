import { openWords, sealWords } from './field-cipher';
import { guestKeyOf, makeGuestKey } from './guest-key';

/** Everything that seals and opens, to be fetched as one: few have a lock. */
export const ciphers = { openWords, sealWords, guestKeyOf, makeGuestKey };
