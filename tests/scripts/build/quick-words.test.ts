import { expectTypeOf, test } from 'vitest';
import type { i18n } from '#i18n';
import type { Words } from '@/scripts/build/quick-words';

interface Structure {
  plain: { plural: false; substitutions: 0 };
  two: { plural: false; substitutions: 2 };
  many: { plural: true; substitutions: 1 };
  manyOfTwo: { plural: true; substitutions: 2 };
}
type T = Words<Structure>['t'];

test('a text asks for its count and its values, by type', () => {
  const t = ((key: string) => key) as unknown as T;
  expectTypeOf(t('plain')).toEqualTypeOf<string>();
  t('two', ['a', 1]);
  t('many', 3);
  t('many', 3, ['three']);
  t('manyOfTwo', 3, ['a', 'b']);
  // @ts-expect-error There is no such text.
  t('none');
  // @ts-expect-error It has no places.
  t('plain', ['a']);
  // @ts-expect-error One value is missing.
  t('two', ['a']);
  // @ts-expect-error The values are missing.
  t('two');
  // @ts-expect-error The count is missing.
  t('many');
  // @ts-expect-error The values are missing.
  t('manyOfTwo', 3);
});

test('the texts of the interface have that type', () => {
  expectTypeOf<Parameters<typeof i18n.t<'extName'>>>().toEqualTypeOf<[key: 'extName']>();
});
