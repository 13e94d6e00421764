/** On which every page of ours hears that the lock was turned on or off, opened or locked. */
export const LOCK_CHANNEL = 'askwell:lock';
