import type { ByLanguage } from '../../language';
import { germanRungs } from '../german/ladder-defaults';
import { defaultRungs } from '../ladder-defaults';

/** The ladder to begin with: rungs 1–10. */
export const firstRungs: ByLanguage<readonly string[]> = { en: defaultRungs, de: germanRungs };
