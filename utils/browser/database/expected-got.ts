import { alive } from '@/utils/core/practice/change';
import type { Settings } from '@/utils/core/practice/settings';
import { askFacts } from '@/utils/core/stats/ask-facts';
import { channelGroups } from '@/utils/core/stats/channel-group';
import { type ExpectedGot, expectedGot } from '@/utils/core/stats/expected-got';
import { addDays } from '@/utils/core/time/civil-date';
import { stampNow } from '../moment';
import { database } from './database';

const DAYS = 28;

/** What was expected and what came over the last four weeks, for each channel group with a prediction. */
export async function readExpectedGot(settings: Settings): Promise<ExpectedGot[]> {
  const since = addDays(stampNow(settings).date, -DAYS);
  const recent = await database.asks.where('asked.date').above(since).toArray();
  const asks = alive(recent).map(askFacts);
  return channelGroups.map((group) => expectedGot(asks, group)).filter(({ n }) => n > 0);
}
