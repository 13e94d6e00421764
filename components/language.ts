import { i18n } from '#i18n';

/**
 * The language dates and numbers are written in, as a BCP 47 tag: the browser's own regional manner (`de-AT`) as long
 * as it speaks the language of the interface, else that language.
 */
export function language(): string {
  const words = i18n.t('language');
  return navigator.language.split('-')[0] === words ? navigator.language : words;
}

/** Tells a page, or a part of one, which language it is in and which way it is read. */
export function tellLanguage(root: HTMLElement): void {
  root.lang = i18n.t('language');
  // Of the words, not of the browser: English read from right to left would put its full stops in front.
  root.dir = i18n.t('direction');
}
