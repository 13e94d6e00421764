/** What one mail or chat program tells about its drafts, as CSS selectors. None names a composer. */
export interface SiteFacts {
  /** The message answered to, and the line above it. */
  readonly quoted?: readonly string[];
  /** Everything after such an element is quoted too. */
  readonly quotedFromHere?: readonly string[];
  readonly signature?: readonly string[];
  readonly send?: readonly string[];
}
