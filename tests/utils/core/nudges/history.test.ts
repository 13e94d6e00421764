import { describe, expect, test } from 'vitest';
import { explainSilence, historyOf } from '@/utils/core/nudges/history';
import { moment, shownAt } from './given';

const at = moment('2026-11-25T10:00');
const shown = shownAt(at, { result: 'acted' });
const held = shownAt(at + 1000, {
  decision: 'hold',
  reason: 'idle',
  claimed: undefined,
  shown: undefined,
});
const dropped = {
  ...held,
  id: 'dropped',
  decidedAt: at + 2000,
  decision: 'drop',
  reason: 'stale',
  held: 'idle',
} as const;

describe('the history', () => {
  test('tells everything that was decided, newest first', () => {
    expect(historyOf([shown, dropped, held]).map(({ id }) => id)).toEqual([dropped.id, held.id, shown.id]);
  });

  test('tells of each what was decided, why, what held it and what came of it', () => {
    expect(historyOf([shown])[0]).toMatchObject({ decision: 'show', reason: 'due', result: 'acted', at });
    expect(historyOf([dropped])[0]).toMatchObject({ decision: 'drop', reason: 'stale', held: 'idle' });
  });

  test('is in the same order whatever the order of the events', () => {
    const twins = [shown, { ...shown, id: 'a' }, { ...shown, id: 'b' }];
    expect(historyOf(twins)).toEqual(historyOf(twins.toReversed()));
  });
});

describe('a silence', () => {
  test('is explained by what holds now, with its gate and its end', () => {
    const silence = { reason: 'busy', kind: 'plan_due', until: at } as const;
    expect(explainSilence({ silence }, [dropped])).toEqual({ ...silence, gate: 'paused' });
  });

  test('with nothing due is explained by the last nudge that was held back', () => {
    const explained = explainSilence({ silence: { reason: 'nothing_due' } }, [shown, held, dropped]);
    expect(explained).toMatchObject({ reason: 'nothing_due', last: { id: 'dropped' } });
  });

  test('is none where something is shown', () => {
    expect(explainSilence({}, [shown])).toBeUndefined();
  });
});
