/** The attribute by which a later script of ours knows the element of an earlier one. */
export const LAYER = 'data-askwell';
