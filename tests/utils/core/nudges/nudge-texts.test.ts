import { describe, expect, test } from 'vitest';
import {
  buttonChoices,
  chromeCapabilities,
  firefoxCapabilities,
  notificationOptions,
} from '@/utils/core/nudges/notification';
import { longestText, shortened, wordsOf } from '@/utils/core/nudges/nudge-texts';
import { previewOf } from '@/utils/core/nudges/preview';
import type { NudgeVariant } from '@/utils/core/nudges/variant';
import { defaultSettings } from '@/utils/core/practice/settings';
import { settingsOn } from './given';

const variant: NudgeVariant = {
  kind: 'plan_due',
  detail: 'detailed',
  tone: 'plain',
  turn: 0,
  choices: ['open', 'later_today', 'tomorrow', 'not_this_week', 'stop_kind'],
};

describe('the words of nudges', () => {
  test('are those of the user when details are wanted and they are known', () => {
    expect(wordsOf(variant, true)).toEqual({ kind: 'plan_due', detail: 'detailed', turn: 'a', body: 'what' });
    expect(wordsOf(variant, false)).toMatchObject({ detail: 'discreet', body: 'text' });
    expect(wordsOf({ ...variant, detail: 'discreet' }, true)).toMatchObject({
      detail: 'discreet',
      body: 'text',
    });
    expect(wordsOf({ ...variant, kind: 'one_left' }, false)).toMatchObject({
      detail: 'detailed',
      body: 'text',
    });
  });

  test('are cut to fit, at a whole character', () => {
    expect(shortened(`${'a'.repeat(88)}😀😀`)).toBe(`${'a'.repeat(88)}…`);
    expect(shortened('a'.repeat(longestText))).toBe('a'.repeat(longestText));
  });

  test('vary from turn to turn', () => {
    expect([0, 1, 2].map((turn) => wordsOf({ ...variant, turn }, false).turn)).toEqual(['a', 'b', 'a']);
  });

  test.each(['less', 'off'] as const)('speak of coming less often once backed off: %s', (tone) => {
    expect(wordsOf({ ...variant, tone }, true).body).toBe(tone);
  });
});

describe('notification options', () => {
  const nudge = { title: 'A', message: 'b', buttons: ['Open', 'Later today'], iconUrl: 'icon.png' };
  test('carry two buttons in Chrome', () => {
    const { buttons } = notificationOptions(nudge, chromeCapabilities);
    expect(buttons).toEqual([{ title: 'Open' }, { title: 'Later today' }]);
    expect(buttonChoices(variant)).toEqual(['open', 'later_today']);
  });

  test('carry no key Firefox does not know', () => {
    const keys = Object.keys(notificationOptions(nudge, firefoxCapabilities));
    expect(keys.sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });
});

describe('the preview', () => {
  test('groups weekdays with the same hours', () => {
    expect(previewOf(settingsOn)).toEqual({
      never: undefined,
      perDay: 1,
      perWeek: 3,
      hours: [{ from: 1, to: 5, ranges: [{ from: '09:30', to: '17:30' }] }],
      kinds: ['plan_due', 'week_start', 'one_left'],
    });
  });

  test('parts days that differ', () => {
    const hours = settingsOn.hours.map((ranges, day) =>
      day === 3 ? [{ from: '13:00', to: '15:00' }] : ranges,
    );
    const groups = previewOf({ ...settingsOn, hours }).hours.map(({ from, to }) => [from, to]);
    expect(groups).toEqual([
      [1, 2],
      [3, 3],
      [4, 5],
    ]);
  });

  test.each([
    ['off', defaultSettings],
    ['no_caps', { ...settingsOn, caps: { day: 0, week: 3 } }],
    ['no_hours', { ...settingsOn, hours: [[], [], [], [], [], [], []] }],
    ['no_kinds', { ...settingsOn, nudgeKinds: { plan_due: false, week_start: false, one_left: false } }],
  ])('says when nothing will ever come: %s', (never, settings) => {
    expect(previewOf(settings).never).toBe(never);
  });
});
