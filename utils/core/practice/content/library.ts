import type { ByLanguage } from '../../language';
import { germanFindings, germanSafetyNote, germanStories } from '../german/library';
import {
  type LibraryFinding,
  type LibraryStory,
  libraryFindings,
  libraryStories,
  safetyNote,
} from '../library';

/** What there is to read in the library, in one language. */
export interface LibraryContent {
  readonly findings: readonly LibraryFinding[];
  readonly stories: readonly LibraryStory[];
  readonly safetyNote: string;
}

/** The same findings and stories in every language: ids and sources agree, the words differ. */
export const library: ByLanguage<LibraryContent> = {
  en: { findings: libraryFindings, stories: libraryStories, safetyNote },
  de: {
    findings: libraryFindings.map((finding) => ({
      ...finding,
      text: germanFindings[finding.id] ?? finding.text,
    })),
    stories: libraryStories.map((story) => ({ ...story, ...germanStories[story.id] })),
    safetyNote: germanSafetyNote,
  },
};
