import type { ByLanguage } from '../../language';
import { germanExamples } from '../german/ladder-examples';
import { askExamples } from '../ladder-examples';

/** Asks of an ordinary working week by rung: the same rungs in every language. */
export const exampleAsks: ByLanguage<typeof askExamples> = { en: askExamples, de: germanExamples };
