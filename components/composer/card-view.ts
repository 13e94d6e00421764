/** What the card shows of a finding. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly advice: string;
  readonly source: string;
  /** The words of the draft it is about. */
  readonly words: string;
  readonly replacements: readonly string[];
}

export interface RewriteView {
  readonly style: 'direct' | 'warm' | 'short';
  /** The lines that change, as runs of words. */
  readonly lines: readonly (readonly { readonly text: string; readonly isNew: boolean }[])[];
  readonly tone?: 'warmer' | 'about the same' | 'cooler' | undefined;
}

export interface ChecklistView {
  readonly point: 'who' | 'what' | 'size' | 'when' | 'why' | 'tried' | 'easyOut';
  /** Absent where the draft's language is not read: then the point is a reminder and nothing more. */
  readonly isPresent: boolean | undefined;
  /** What could be put in for a point that is absent. */
  readonly sentences: readonly string[];
}

export interface ScriptTitle {
  readonly id: string;
  readonly title: string;
}

/** A change that was not made, with the words for the user to copy. */
export interface NoticeView {
  readonly reason: 'changed' | 'object' | 'editor' | 'composing' | 'ignored' | 'unsure';
  readonly wording: string;
  readonly isCopied: boolean;
}

/** Nothing until the user asks for the list; none can be read while the words are locked. */
export type ListedScripts = readonly ScriptTitle[] | 'locked' | undefined;

export interface CardView {
  readonly findings: readonly FindingView[];
  /** The finding that was clicked: it comes first. */
  readonly picked?: string | undefined;
  readonly rewrites: readonly RewriteView[];
  readonly checklist: readonly ChecklistView[];
  readonly scripts?: ListedScripts | undefined;
  readonly notice?: NoticeView | undefined;
}

export interface CardActions {
  readonly onReplace: (finding: FindingView, replacement: string) => void;
  readonly onDismiss: (finding: FindingView) => void;
  readonly onDisableRule: (finding: FindingView) => void;
  readonly onRewrite: (rewrite: RewriteView) => void;
  readonly onSentence: (sentence: string) => void;
  readonly onListScripts: () => void;
  readonly onScript: (script: ScriptTitle) => void;
  readonly onCopy: () => void;
  readonly onDisableSite: () => void;
  readonly onOpenDashboard: () => void;
  readonly onClose: () => void;
}
