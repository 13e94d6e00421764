import { describe, expect } from 'vitest';
import { test } from '../support/browser-test';
import { pagesOfOurs } from '../support/our-pages';

describe('a page of ours', () => {
  test('lets no text become HTML or script, whoever tries', async ({ kind, open }) => {
    for (const path of pagesOfOurs(kind)) {
      const page = await open(path);
      const attempts = await page.evaluate(() => {
        const tried = (work: () => unknown): string => {
          try {
            work();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const script = document.createElement('script');
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        return {
          innerHTML: tried(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
          outerHTML: tried(() => {
            const holder = document.createElement('div');
            holder.append(document.createElement('i'));
            (holder.firstChild as Element).outerHTML = '<b></b>';
          }),
          adjacent: tried(() => document.body.insertAdjacentHTML('beforeend', '<b></b>')),
          parsed: tried(() => new DOMParser().parseFromString('<b></b>', 'text/html')),
          scriptText: tried(() => (script.text = 'alert(1)')),
          scriptSource: tried(() => (script.src = 'data:text/javascript,alert(1)')),
          policy: tried(() => trustedTypes.createPolicy('mine', {})),
          solidAgain: tried(() => trustedTypes.createPolicy('solid', {})),
        };
      });
      expect(Object.values(attempts), JSON.stringify(attempts)).toEqual(Array(8).fill('TypeError'));
    }
  });
});
