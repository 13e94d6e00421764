/** Why a change was not made, or not seen to be made. The interface has one sentence for each. */
export type Refusal =
  /** The words are not those any more that the change was meant for. */
  | 'changed'
  /** The change would cut into a mention or another object. */
  | 'object'
  /** This editor is known to garble such a change. */
  | 'editor'
  /** An input method is composing. */
  | 'composing'
  /** The editor did not take the change: the draft is as it was. */
  | 'ignored'
  /** The draft is neither as it was nor as it was meant to be. Nothing more is touched. */
  | 'unsure';

export type ApplyResult =
  | { readonly kind: 'applied'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: Refusal };
