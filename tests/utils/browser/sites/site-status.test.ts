import { describe, expect, test } from 'vitest';
import { isKeptOff } from '@/utils/browser/sites/kept-off';
import { siteStatuses } from '@/utils/browser/sites/site-status';

describe('what an organisation keeps off', () => {
  test.each([
    ['https://mail.google.com/*', ['mail.google.com'], true],
    ['https://mail.google.com', ['mail.google.com'], true],
    ['http://mail.google.com', ['mail.google.com'], true],
    ['https://mail.google.com', ['google.com'], false],
    ['https://mail.google.com', ['*.google.com'], true],
    ['https://mail.google.com', ['*'], true],
    ['https://mail.google.com.evil.test', ['mail.google.com'], false],
    ['https://*.zulipchat.com/*', ['team.zulipchat.com'], false],
    ['https://*.zulipchat.com/*', ['*.zulipchat.com'], true],
    ['*://*/*', ['mail.google.com'], false],
    ['*://*/*', ['*'], true],
    ['https://mail.google.com', [], false],
  ])('%s under %j: %s', (pattern, disabledSites, expected) => {
    expect(isKeptOff(pattern, disabledSites)).toBe(expected);
  });

  test('is shown as off and held, whatever was granted', () => {
    const granted = ['https://mail.google.com/*', 'https://wiki.test/*', 'https://other.test/*'];
    const sites = siteStatuses(granted, ['mail.google.com', 'wiki.test']);
    const state = (name: string) => {
      const site = sites.find((one) => one.name === name);
      return site && [site.isOn, site.isHeld];
    };
    expect(['Gmail', 'wiki.test', 'other.test', 'Slack'].map(state)).toEqual([
      [false, true],
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  test('leaves the rest of a site of many addresses to the user', () => {
    const sites = siteStatuses(['https://outlook.office.com/*'], ['outlook.live.com']);
    const outlook = sites.find(({ name }) => name === 'Outlook');
    expect(outlook).toMatchObject({ isOn: true, isHeld: false });
    expect(outlook?.origins).not.toContain('https://outlook.live.com/*');
  });
});
