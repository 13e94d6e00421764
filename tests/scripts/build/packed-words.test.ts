import { expect, test } from 'vitest';
import { packedWords } from '@/scripts/build/packed-words';
import { markOf } from '@/utils/core/word-pack';

type Hook = (code: string, id: string) => { code: string } | undefined;

const { transform } = packedWords() as unknown as { transform: Hook };
const built = (code: string, id = '/components/a.tsx') => transform(code, id)?.code ?? code;
const a = markOf('a.b');

test.each([
  ['a key', "i18n.t('a.b')", `i18n.t('${a}')`],
  ['a key on its own line', "i18n.t(\n  'a.b', 3)", `i18n.t('${a}', 3)`],
  ['a key in a key’s values', "i18n.t('a.b', [i18n.t('a.b')])", `i18n.t('${a}', [i18n.t('${a}')])`],
  ['a key that is made', 'i18n.t(`a.${b}`)', 'i18n.t(`a.${b}`)'],
  ['one of two keys', "i18n.t(is ? 'a.b' : 'a.c')", "i18n.t(is ? 'a.b' : 'a.c')"],
  ['another’s text', "other.t('a.b'); i18n.t(key)", "other.t('a.b'); i18n.t(key)"],
])('%s', (_, code, expected) => {
  expect(built(code)).toBe(expected);
});

test('a package keeps its own', () => {
  expect(built("i18n.t('a.b')", '/node_modules/x/i18n.js')).toBe("i18n.t('a.b')");
});
