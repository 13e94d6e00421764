import { describe, expect, test } from 'vitest';
import {
  baseOfGerund,
  baseOfParticiple,
  baseOfPastForm,
  gerundOf,
  pastOf,
} from '@/utils/core/phrasing/en/verb-forms';
import { verbBases } from '@/utils/core/phrasing/en/verbs.generated';

describe('verb forms', () => {
  test.each([
    ['review', 'reviewing', 'reviewed'],
    ['sync', 'syncing', 'synced'],
    ['ping', 'pinging', 'pinged'],
    ['hope', 'hoping', 'hoped'],
    ['stop', 'stopping', 'stopped'],
    ['send', 'sending', 'sent'],
    ['reply', 'replying', 'replied'],
    ['merge', 'merging', 'merged'],
    ['see', 'seeing', 'saw'],
    ['onboard', 'onboarding', 'onboarded'],
    ['debug', 'debugging', 'debugged'],
    ['refer', 'referring', 'referred'],
    ['open', 'opening', 'opened'],
    ['cc', 'ccing', 'cced'],
    ['take', 'taking', 'took'],
    ['lie', 'lying', 'lay'],
  ])('%s → %s, %s and back', (base, gerund, past) => {
    expect([gerundOf(base), pastOf(base)]).toEqual([gerund, past]);
    expect(baseOfGerund(gerund)).toBe(base);
    if (past !== 'lay') expect(baseOfPastForm(past)).toBe(base);
  });

  test.each([
    ['taken', 'take'],
    ['sent', 'send'],
    ['reviewed', 'review'],
  ])('%s is a participle of %s', (form, base) => {
    expect(baseOfParticiple(form)).toBe(base);
  });

  test.each(['thing', 'morning', 'red', 'hoppinging', ''])('"%s" is no form of a verb', (word) => {
    expect(baseOfGerund(word)).toBeUndefined();
    expect(baseOfPastForm(word)).toBeUndefined();
  });

  test('every base comes back from its own -ing form, or from one spelled the same', () => {
    const lost = verbBases
      .split(' ')
      .filter((base) => gerundOf(baseOfGerund(gerundOf(base)) ?? '') !== gerundOf(base));
    expect(lost).toEqual([]);
  });
});
