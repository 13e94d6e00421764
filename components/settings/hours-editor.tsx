import Minus from 'lucide-solid/icons/minus';
import Plus from 'lucide-solid/icons/plus';
import { For, Index, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { HoursRange, Settings } from '@/utils/core/practice/settings';
import { Button } from '../button';
import styles from './settings.module.css';
import { weekdayName, weekdaysFrom } from './weekday-names';

type Hours = Settings['hours'];

interface HoursEditorProps {
  readonly hours: Hours;
  /** The weekday that comes first; 0 is Sunday. */
  readonly firstDay: number;
  readonly onChange: (hours: Hours) => void;
  /** Whether these are the organisation's; absent where it has none. */
  readonly areGiven?: boolean | undefined;
  /** Goes back to those. */
  readonly onGiveBack: () => void;
}

const newRange: HoursRange = { from: '09:30', to: '17:30' };

/** When nudges may come: any number of ranges for each weekday. */
export function HoursEditor(props: HoursEditorProps): JSX.Element {
  const change = (day: number, ranges: readonly HoursRange[]) =>
    props.onChange(props.hours.map((other, index) => (index === day ? [...ranges] : other)));

  return (
    <fieldset class={styles.group}>
      <legend>{i18n.t('settings.hours')}</legend>
      <ul class={styles.list}>
        <For each={weekdaysFrom(props.firstDay)}>
          {(day) => (
            <li>
              <span class={styles.day}>{weekdayName(day, 'long')}</span>
              <Show when={(props.hours[day] ?? []).length === 0}>
                <span class={styles.hint}>{i18n.t('settings.noHours')}</span>
              </Show>
              <Index each={props.hours[day] ?? []}>
                {(range, place) => (
                  <RangeFields
                    dayName={weekdayName(day, 'long')}
                    range={range()}
                    onChange={(next) => change(day, (props.hours[day] ?? []).with(place, next))}
                    onRemove={() =>
                      change(
                        day,
                        (props.hours[day] ?? []).filter((_, index) => index !== place),
                      )
                    }
                  />
                )}
              </Index>
              <Button
                look="quiet"
                aria-label={i18n.t('settings.addRange', [weekdayName(day, 'long')])}
                onClick={() => change(day, [...(props.hours[day] ?? []), newRange])}
              >
                <Plus size={16} aria-hidden="true" />
              </Button>
            </li>
          )}
        </For>
      </ul>
      <p class={styles.hint}>{i18n.t('settings.hoursHint')}</p>
      <Show when={props.areGiven === true}>
        <p class={styles.hint}>{i18n.t('policy.hoursGiven')}</p>
      </Show>
      <Show when={props.areGiven === false}>
        <div class={styles.row}>
          <Button onClick={() => props.onGiveBack()}>{i18n.t('policy.hoursBack')}</Button>
        </div>
      </Show>
    </fieldset>
  );
}

interface RangeFieldsProps {
  readonly dayName: string;
  readonly range: HoursRange;
  readonly onChange: (range: HoursRange) => void;
  readonly onRemove: () => void;
}

function RangeFields(props: RangeFieldsProps): JSX.Element {
  // A time field that is being cleared is empty for a moment: the range stays what it was.
  const set = (part: Partial<HoursRange>) => {
    const next = { ...props.range, ...part };
    if (next.from !== '' && next.to !== '') props.onChange(next);
  };
  return (
    <span class={styles.range}>
      <input
        type="time"
        aria-label={i18n.t('settings.hoursFrom', [props.dayName])}
        value={props.range.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      –
      <input
        type="time"
        aria-label={i18n.t('settings.hoursTo', [props.dayName])}
        value={shownEnd(props.range.to)}
        onChange={(event) => set({ to: keptEnd(event.currentTarget.value) })}
      />
      <Button
        look="quiet"
        aria-label={i18n.t('settings.removeRange', [`${props.range.from}–${props.range.to}`, props.dayName])}
        onClick={() => props.onRemove()}
      >
        <Minus size={16} aria-hidden="true" />
      </Button>
    </span>
  );
}

// A time field knows no 24:00; a range that ends at midnight ends with its day.
function shownEnd(to: string): string {
  return to === '24:00' ? '00:00' : to;
}

function keptEnd(to: string): string {
  return to === '00:00' ? '24:00' : to;
}
