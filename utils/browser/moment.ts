import { v7 } from 'uuid';
import type { Entry } from '@/utils/core/practice/change';
import type { Stamp } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { stampOf } from '@/utils/core/time/civil-date';

/** The present, as records keep it. The core never reads the clock; this is where it is read. */
export function stampNow({ dayStartHour }: Pick<Settings, 'dayStartHour'>): Stamp {
  const at = Date.now();
  try {
    return stampOf(at, Temporal.Now.timeZoneId(), dayStartHour);
  } catch {
    // A zone the platform names but does not know: the record is still worth keeping.
    return stampOf(at, 'UTC', dayStartHour);
  }
}

/** What a record that is written now is given: a new UUIDv7 and the present. */
export function newEntry(settings: Pick<Settings, 'dayStartHour'>): Entry {
  return { id: v7(), now: stampNow(settings) };
}
