import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainIcons } from '@/scripts/build/plain-icons';

type Hook = (code: string, id: string) => { code: string } | undefined;

const { transform } = plainIcons() as unknown as { transform: Hook };
const FILE = 'node_modules/lucide-solid/dist/source/icons/x.jsx';
const icon = readFileSync(FILE, 'utf8');

test('an icon keeps its lines and loses their keys', () => {
  const plain = transform(icon, `/${FILE}`)?.code ?? '';
  const lines = (code: string) => code.match(/\bd: "[^"]+"/g);
  expect(icon).toMatch(/\bkey: "/);
  expect(plain).not.toMatch(/\bkey: "/);
  expect(lines(plain)).toEqual(lines(icon));
});

test('nothing else is touched', () => {
  expect(transform(icon, '/components/x.jsx')).toBeUndefined();
});
