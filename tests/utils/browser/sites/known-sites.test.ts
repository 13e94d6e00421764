import { describe, expect, test } from 'vitest';
import {
  covers,
  knownSites,
  patternOf,
  patternOfAddress,
  siteNameOf,
} from '@/utils/browser/sites/known-sites';

describe('covers', () => {
  test.each([
    ['https://mail.google.com/*', 'https://mail.google.com', true],
    ['https://mail.google.com/*', 'https://mail.google.com:8443', true],
    ['https://mail.google.com/*', 'http://mail.google.com', false],
    ['https://mail.google.com/*', 'https://mail.google.com.evil.test', false],
    ['https://*.atlassian.net/*', 'https://team.atlassian.net', true],
    ['https://*.atlassian.net/*', 'https://atlassian.net', true],
    ['https://*.atlassian.net/*', 'https://evilatlassian.net', false],
    ['*://*/*', 'http://intranet', true],
    ['*://*/*', 'file:///home', false],
    ['<all_urls>', 'https://a.test', true],
    ['https://a.test/*', 'null', false],
    ['https://a.test/*', '', false],
  ])('%s covers %s: %s', (pattern, origin, expected) => {
    expect(covers(pattern, origin)).toBe(expected);
  });
});

describe('patternOfAddress', () => {
  test.each([
    ['wiki.example.com', 'https://wiki.example.com/*'],
    ['  wiki.example.com/team?x=1 ', 'https://wiki.example.com/*'],
    ['https://wiki.example.com/team', 'https://wiki.example.com/*'],
    ['http://intranet.local:8080', 'http://intranet.local/*'],
    ['localhost:3000', 'https://localhost/*'],
    ['wiki', undefined],
    ['my wiki.example', undefined],
    ['chrome://settings', undefined],
    ['', undefined],
  ])('%j gives %s', (typed, expected) => {
    expect(patternOfAddress(typed)).toBe(expected);
  });
});

describe('patternOf', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/*'],
    ['http://localhost:8080/x', 'http://localhost/*'],
    ['chrome://settings/', undefined],
    ['about:blank', undefined],
    ['file:///home/me/x.html', undefined],
    ['', undefined],
  ])('%s → %s', (url, expected) => {
    expect(patternOf(url)).toBe(expected);
  });

  test('covers the page it was made from', () => {
    const url = 'https://wiki.example.test:8443/page?q=1';
    expect(covers(patternOf(url) ?? '', new URL(url).origin)).toBe(true);
  });
});

describe('known sites', () => {
  test.each(knownSites.flatMap(({ name, origins }) => origins.map((pattern) => [name, pattern] as const)))(
    '%s is recognised by %s',
    (name, pattern) => {
      expect(siteNameOf(new URL(pattern.replace('*.', 'team.').replace('/*', '')).origin)).toBe(name);
    },
  );

  test('any other site goes by its host', () => {
    expect(siteNameOf('https://wiki.example.test:8443')).toBe('wiki.example.test:8443');
  });
});
