/** Where our pages hear that they are to hide, from each other and from the background: a `BroadcastChannel`. */
export const HIDE_CHANNEL = 'askwell:hide';
