import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedBeginning } from '@/utils/browser/database/beginning';
import { storedSigns } from '@/utils/browser/nudges/signs';
import { storedExport } from '@/utils/browser/storage/last-export';
import { storedReview } from '@/utils/browser/storage/review-opened';
import { storedSettings } from '@/utils/browser/storage/settings';
import type { Stored } from '@/utils/browser/storage/stored';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { storedTyped } from '@/utils/browser/storage/typed';
import { defaultSettings } from '@/utils/core/practice/settings';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

/** Each value, as one whose kind does not matter here. */
const all = [
  storedSettings,
  storedTyped,
  storedStuck,
  storedReview,
  storedExport,
  storedSigns,
  storedBeginning,
] as unknown as Stored<unknown>[];

const ofNoKind: readonly (readonly [string, unknown])[] = [
  ['a text', 'rubbish'],
  ['a number', 7],
  ['yes', true],
  ['a list', [1, 'two']],
];

describe.each(all.map((stored) => [stored.key, stored] as const))('%s', (key, stored) => {
  test.each(ofNoKind)('that is %s begins anew, and the rubbish is kept aside', async (_, rubbish) => {
    const beginning = await stored.read();
    await local.set({ [key]: rubbish });
    expect(await stored.read()).toEqual(beginning);
    // What is written afterwards takes nothing away either.
    await stored.update((value) => value);
    expect(await local.get(null)).toMatchObject({ [key]: beginning, [`${key}.unreadable`]: rubbish });
  });
});

/** For each setting values that it cannot have. */
const wrong: Readonly<Record<keyof typeof defaultSettings, readonly unknown[]>> = {
  schema: [0, 2, '1'],
  weekStart: [[], [{ from: 'yesterday', day: 1 }], [{ from: '2026-01-01', day: 7 }], {}],
  dayStartHour: [-1, 7, 1.5, '4'],
  hours: [[], [[], [], [], [], [], []], Array(7).fill([{ from: '25:00', to: '26:00' }]), 'always'],
  ownHours: ['yes', 1],
  caps: [{}, { day: 3, week: 3 }, { day: 1, week: 8 }, 1],
  nudges: ['on', 1, null],
  nudgeKinds: [[], { plan_due: 'on' }],
  discreet: ['on', 0],
  quietUntil: ['soon', 1, '2026-13-01'],
  busyUntil: ['noon', -0.5],
  nudgeSnoozes: [{ plan_due: 'never' }, []],
  backOff: [{ at: 1, level: 5 }, { level: 1 }, 2],
  meetingOrigins: ['https://meet.example', [1]],
  stuckMinutes: [4, 61, 7.5, '15'],
  usualChannel: ['pigeon', 1],
  dismissedSince: ['today', null],
  disabledRules: ['minimiser', [1], { minimiser: true }],
};

describe.each(Object.entries(wrong))('settings with %s wrong', (name, values) => {
  test.each(values.map((value) => [JSON.stringify(value), value]))('as %s', async (_, value) => {
    const mine = { ...defaultSettings, stuckMinutes: 25, disabledRules: ['no-date'], [name]: value };
    await local.set({ settings: mine });
    expect(await storedSettings.read()).toEqual(defaultSettings);
    await storedSettings.update((settings) => ({ ...settings, discreet: false }));
    // All that was set can be read there by a version that knows how.
    expect(await local.get(null)).toMatchObject({
      'settings.unreadable': mine,
      settings: { discreet: false },
    });
  });
});
