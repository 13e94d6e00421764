import type { ByLanguage } from '../language';
import { germanExamples, germanRungs } from './german/ladder';
import { germanFindings, germanSafetyNote, germanStories } from './german/library';
import { germanReactions } from './german/reactions';
import { defaultRungs } from './ladder-defaults';
import { askExamples } from './ladder-examples';
import {
  type LibraryFinding,
  type LibraryStory,
  libraryFindings,
  libraryStories,
  safetyNote,
} from './library';
import { type ReactionSuggestion, reactionSuggestions } from './reaction-suggestions';
import type { Rung } from './record';

/** What Askwell brings along to practise with, in one language. */
export interface PracticeContent {
  /** The ladder to begin with: rungs 1–10. */
  readonly rungs: readonly string[];
  /** Asks of an ordinary working week by rung. */
  readonly examples: readonly { readonly rung: Rung; readonly what: string }[];
  readonly reactions: readonly ReactionSuggestion[];
  readonly findings: readonly LibraryFinding[];
  readonly stories: readonly LibraryStory[];
  readonly safetyNote: string;
}

/** The same content in every language: rungs, ids and kinds agree, the words differ. */
export const practiceContent: ByLanguage<PracticeContent> = {
  en: {
    rungs: defaultRungs,
    examples: askExamples,
    reactions: reactionSuggestions,
    findings: libraryFindings,
    stories: libraryStories,
    safetyNote,
  },
  de: {
    rungs: germanRungs,
    examples: germanExamples,
    reactions: germanReactions,
    findings: libraryFindings.map((finding) => ({
      ...finding,
      text: germanFindings[finding.id] ?? finding.text,
    })),
    stories: libraryStories.map((story) => ({ ...story, ...germanStories[story.id] })),
    safetyNote: germanSafetyNote,
  },
};
