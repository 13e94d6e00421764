import { describe, expect, test } from 'vitest';
import { isBackupDue } from '@/utils/core/nudges/backup';
import { effectiveSettings } from '@/utils/core/policy/effective-settings';
import { noPolicy, type Policy } from '@/utils/core/policy/policy';
import { defaultSettings, type Settings, withoutOwnHours } from '@/utils/core/practice/settings';

const on: Settings = { ...defaultSettings, nudges: true, nudgeKinds: { rehearse: false } };
const theirs: Settings['hours'] = [[], [{ from: '08:00', to: '12:00' }], [], [], [], [], []];
const own: Settings['hours'] = [[], [], [{ from: '13:00', to: '14:00' }], [], [], [], []];

describe('settings under a policy', () => {
  test.each<[string, Settings, Partial<Policy>, Partial<Settings>]>([
    ['no policy changes nothing', on, {}, {}],
    ['nudges off', on, { disableNudges: true }, { nudges: false }],
    ['nudges off that are off', defaultSettings, { disableNudges: true }, {}],
    [
      'no file, no reminder of one',
      on,
      { disableExport: true },
      { nudgeKinds: { rehearse: false, backup: false } },
    ],
    ['hours of theirs', on, { defaultHours: theirs }, { hours: theirs }],
    ['hours of the user', { ...on, hours: own }, { defaultHours: theirs }, {}],
    ['hours that the user chose as they were', { ...on, ownHours: true }, { defaultHours: theirs }, {}],
    ['sites are no settings', on, { disabledSites: ['*'] }, {}],
  ])('%s', (_, settings, policy, changed) => {
    expect(effectiveSettings(settings, { ...noPolicy, ...policy })).toEqual({ ...settings, ...changed });
  });

  test('hours are theirs again once the user gives up their own', () => {
    const policy = { ...noPolicy, defaultHours: theirs };
    const back = withoutOwnHours({ ...on, hours: own, ownHours: true });
    expect(effectiveSettings(back, policy).hours).toEqual(theirs);
    expect(effectiveSettings(back, noPolicy)).toEqual(on);
  });

  test('no copy is ever due', () => {
    const state = { records: 500, changed: true };
    expect(isBackupDue(state, on, 0)).toBe(true);
    expect(isBackupDue(state, effectiveSettings(on, { ...noPolicy, disableExport: true }), 0)).toBe(false);
  });
});
