import type { Wxt } from 'wxt';

type Value = string | number;

/** As many values as a text has places for: `$1` to `$9`, as browsers allow. */
interface Values {
  0: [];
  1: [Value];
  2: [Value, Value];
  3: [Value, Value, Value];
  4: [Value, Value, Value, Value];
  5: [Value, Value, Value, Value, Value];
  6: [Value, Value, Value, Value, Value, Value];
  7: [Value, Value, Value, Value, Value, Value, Value];
  8: [Value, Value, Value, Value, Value, Value, Value, Value];
  9: [Value, Value, Value, Value, Value, Value, Value, Value, Value];
}

interface Features {
  plural: boolean;
  substitutions: keyof Values;
}

type Arguments<F extends Features> = F['plural'] extends true
  ? F['substitutions'] extends 0 | 1
    ? [n: number, values?: Values[1]]
    : [n: number, values: Values[F['substitutions']]]
  : F['substitutions'] extends 0
    ? []
    : [values: Values[F['substitutions']]];

/** The texts of the interface by key: each with its count, if it has a plural, and its values. */
export interface Words<Structure extends Record<keyof Structure, Features>> {
  t<Key extends keyof Structure>(key: Key, ...rest: Arguments<Structure[Key]>): string;
}

/**
 * Gives `#i18n` the type above in place of its module's own: that one tries nine overloads with a thousand keys each
 * at every call, which was five sixths of the time that types and lint took (94 s of checking became 15 s).
 *
 * Called once the modules are there, because a hook of the project runs before theirs.
 */
export function quickWords(wxt: Wxt): void {
  wxt.hook('prepare:types', (_, entries) => {
    const own = 'createI18n<GeneratedI18nStructure>()';
    const entry = entries.find((each) => 'text' in each && each.text.includes(own));
    if (entry === undefined || !('text' in entry))
      throw new Error(
        'The module of #i18n writes its types differently now: see scripts/build/quick-words.ts.',
      );
    entry.text = `import type { Words } from '@/scripts/build/quick-words';\n${entry.text.replace(
      own,
      'createI18n() as unknown as Words<GeneratedI18nStructure>',
    )}`;
  });
}
