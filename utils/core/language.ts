/**
 * Content in every language Askwell is written in: what is too long, or too much data, for a message. The words of
 * the interface itself are in `locales/`.
 */
export interface ByLanguage<T> {
  readonly en: T;
  readonly de: T;
}

export type ContentLanguage = keyof ByLanguage<unknown>;

/** The language content is shown in to somebody whose interface speaks `language`: English where there is no other. */
export function contentLanguage(language: string): ContentLanguage {
  return language === 'de' ? 'de' : 'en';
}
