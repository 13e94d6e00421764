import { describe, expect, test } from 'vitest';
import {
  buttonChoices,
  chromeCapabilities,
  firefoxCapabilities,
  notificationOptions,
} from '@/utils/core/nudges/notification';
import {
  backOffBodies,
  choiceLabels,
  forbiddenWords,
  longestText,
  nudgeTexts,
  textOf,
} from '@/utils/core/nudges/nudge-texts';
import { previewOf } from '@/utils/core/nudges/preview';
import type { NudgeVariant } from '@/utils/core/nudges/variant';
import { defaultSettings } from '@/utils/core/practice/settings';
import { settingsOn } from './given';

const groups = Object.values(nudgeTexts);
const discreet = groups.flatMap((texts) => texts.discreet.flatMap(({ title, body }) => [title, body]));
const detailed = groups.flatMap((texts) => texts.detailed.flatMap(({ title, body }) => [title, body]));
const others = [...Object.values(backOffBodies), ...Object.values(choiceLabels)];

const variant: NudgeVariant = {
  kind: 'plan_due',
  detail: 'detailed',
  tone: 'plain',
  turn: 0,
  choices: ['open', 'later_today', 'tomorrow', 'not_this_week', 'stop_kind'],
};

describe('the words of nudges', () => {
  test.each([...discreet, ...detailed, ...others])('%s: short, and kind', (text) => {
    expect(text.length).toBeLessThanOrEqual(longestText);
    for (const word of forbiddenWords) {
      expect(text.toLowerCase()).not.toMatch(new RegExp(`(?<![a-z])${word}(?![a-z])`));
    }
  });

  test.each([...discreet, ...Object.values(backOffBodies)])('%s: tells a bystander nothing', (text) => {
    expect(text).not.toMatch(/\b(?:help|ask|asks|asking|asked)\b|\{/i);
  });

  test('bring the words of the user only when details are wanted, cut to fit', () => {
    const what = `${'a'.repeat(88)}😀😀`;
    const { body } = textOf(variant, what);
    expect(body).toBe(`${'a'.repeat(88)}…`);
    expect(textOf({ ...variant, detail: 'discreet' }, what).body).not.toContain('aaa');
    expect(textOf(variant, undefined).body).not.toContain('{what}');
    expect(textOf(variant, '$& {what}').body).toBe('$& {what}');
  });

  test('vary from turn to turn', () => {
    const bodies = [0, 1, 2].map((turn) => textOf({ ...variant, detail: 'discreet', turn }, undefined).body);
    expect(new Set(bodies).size).toBe(3);
  });

  test('ask whether less is fine, and offer to turn off, once backed off', () => {
    expect(textOf({ ...variant, tone: 'less' }, 'x').body).toBe(backOffBodies.less);
    expect(textOf({ ...variant, tone: 'off' }, 'x').body).toBe(backOffBodies.off);
  });
});

describe('notification options', () => {
  const nudge = { variant, what: 'Ask Kim', iconUrl: 'icon.png' };
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
