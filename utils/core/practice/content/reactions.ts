import type { ByLanguage } from '../../language';
import { germanReactions } from '../german/reactions';
import { type ReactionSuggestion, reactionSuggestions } from '../reaction-suggestions';

/** What somebody may say, and what to say then: the same kinds in every language. */
export const usualReactions: ByLanguage<readonly ReactionSuggestion[]> = {
  en: reactionSuggestions,
  de: germanReactions,
};
