import { type Accessor, createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { monthInWords } from '@/components/week/dates';
import { PeriodView } from '@/components/week/period-view';
import type { SaveFile } from '@/components/week/take-buttons';
import { WeekView } from '@/components/week/week-view';
import { contentNow } from '@/utils/browser/content-now';
import { saveFile } from '@/utils/browser/data/save-file';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { createLiveReview, type ReviewData } from '@/utils/browser/database/live-review';
import { readWeekRecords } from '@/utils/browser/database/week-records';
import { save } from '@/utils/browser/database/write';
import { newEntry, stampNow } from '@/utils/browser/moment';
import { createPolicy } from '@/utils/browser/policy/live-policy';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { createToday } from '@/utils/browser/today';
import { setGoal } from '@/utils/core/goals/set-goal';
import { createAsk } from '@/utils/core/practice/ask-life';
import { removed } from '@/utils/core/practice/change';
import { exampleAsks } from '@/utils/core/practice/content/examples';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { weekSuggestion } from '@/utils/core/practice/week-suggestion';
import { monthOf, periodSummary, yearOf } from '@/utils/core/stats/period-summary';
import type { WeekRecords } from '@/utils/core/stats/week-records';
import { type WeekReview, weekReview, weekShownFor } from '@/utils/core/stats/week-review';
import { addDays } from '@/utils/core/time/civil-date';
import { nextWeek, previousWeek, type Week, weekKeyOf, weekOf } from '@/utils/core/time/week';
import styles from './week.module.css';
import { weekAddressOf } from './week-address';
import { WeekSteps } from './week-steps';

async function readWeek(week: Week): Promise<{ readonly week: Week; readonly records: WeekRecords }> {
  return { week, records: await readWeekRecords(week) };
}

/** The weekly review: any week there is a record or a goal of, a month, or a year. */
export function Week(props: { readonly path: string }): JSX.Element {
  const settings = createStored(storedSettings);
  const today = createToday(settings);
  const live = createLiveReview(settings, createMemo(today));
  const address = createMemo(() => weekAddressOf(props.path, today()));
  /** The week to read: what is asked for, or the nearest there is as soon as that is known. */
  const wanted = createMemo(
    (): Week | undefined => {
      const [at, known, data] = [ofKind(address(), 'week'), settings(), ready(live())];
      if (at === undefined || known === undefined) return undefined;
      return data ? weekShownFor(data.history, at.date) : weekOf(at.date, known.weekStart);
    },
    undefined,
    { equals: (one, other) => one?.start === other?.start && one?.end === other?.end },
  );
  const records = createLive(wanted, readWeek);
  // What was read for another week goes on being shown until this one is there.
  const review = createMemo((before: WeekReview | undefined) => {
    const [data, found] = [ready(live()), ready(records())];
    if (!data || !found || weekShownFor(data.history, found.week.start).end !== found.week.end) return before;
    return weekReview(data.history, data.goals, found);
  });

  return (
    <div class={styles.page}>
      <Switch>
        <Match when={problemOf(live()) ?? problemOf(records())}>
          {(name) => <ProblemLine problem={name()} />}
        </Match>
        <Match when={ready(live())}>
          {(data) => (
            <Show when={settings()}>
              {(known) => (
                <Switch>
                  <Match when={ofKind(address(), 'week') && review()}>
                    {(of) => <OneWeek review={of()} data={data()} settings={known()} today={today()} />}
                  </Match>
                  <Match when={ofKind(address(), 'month')}>
                    {(at) => <Month month={at().month} data={data()} today={today()} />}
                  </Match>
                  <Match when={ofKind(address(), 'year')}>
                    {(at) => <Year year={at().year} data={data()} today={today()} />}
                  </Match>
                </Switch>
              )}
            </Show>
          )}
        </Match>
      </Switch>
    </div>
  );
}

/** What saves a download; nothing where the organisation lets no file leave. */
function createSaving(): Accessor<SaveFile | undefined> {
  const policy = createPolicy();
  const saving: SaveFile = (name, content) => void saveFile(name, content).catch(() => undefined);
  return () => (policy()?.disableExport === true ? undefined : saving);
}

type Address = ReturnType<typeof weekAddressOf>;

function ofKind<K extends Address['kind']>(
  address: Address,
  kind: K,
): Extract<Address, { kind: K }> | undefined {
  // Safe: the kind was just compared; TypeScript does not narrow a union by a generic key.
  return address.kind === kind ? (address as Extract<Address, { kind: K }>) : undefined;
}

interface OneWeekProps {
  readonly review: WeekReview;
  readonly data: ReviewData;
  readonly settings: Settings;
  readonly today: CivilDate;
}

function OneWeek(props: OneWeekProps): JSX.Element {
  const starts = () => props.settings.weekStart;
  const onSave = createSaving();
  const week = () => props.review.week;
  const first = () => props.data.history.weeks[0]?.week.start ?? week().start;
  const previous = () =>
    week().start > first() ? `#week/${previousWeek(week(), starts()).start}` : undefined;
  const next = () => (props.review.isClosed ? `#week/${nextWeek(week(), starts()).start}` : undefined);
  const step = createMemo(
    () =>
      weekSuggestion({
        frontier: props.review.ladder.frontier,
        weekKey: weekKeyOf(props.today, starts()),
        people: props.data.people,
        examples: contentNow(exampleAsks),
      }).what,
  );

  function plan(what: string): void {
    const [rung, entry] = [props.review.ladder.frontier, newEntry(props.settings)];
    void save({ asks: [createAsk({ what, rung, state: 'planned' }, entry)] });
  }

  function undoPlan(id: string): void {
    const ask = props.data.planned.find((one) => one.id === id);
    if (ask) void save({ asks: [removed(ask, stampNow(props.settings))] });
  }

  function changeGoal(target: number): void {
    const entry = { ...newEntry(props.settings), starts: starts() };
    void save({ goals: setGoal(props.data.goals, { measure: 'asks', target }, entry) });
  }

  return (
    <>
      <WeekSteps
        previous={previous()}
        next={next()}
        words={{ previous: i18n.t('week.previous'), next: i18n.t('week.next') }}
      >
        <nav aria-label={i18n.t('week.jump')}>
          <a href="#week" aria-current={props.review.isClosed ? undefined : 'page'}>
            {i18n.t('week.running')}
          </a>
          <a href={`#week/${week().end.slice(0, 7)}`}>{i18n.t('week.toMonth')}</a>
          <a href={`#week/${week().end.slice(0, 4)}`}>{i18n.t('week.toYear')}</a>
        </nav>
      </WeekSteps>
      <WeekView
        review={props.review}
        rungs={props.data.rungs}
        step={step()}
        planned={props.data.planned.slice(0, 5)}
        onPlan={plan}
        onUndoPlan={undoPlan}
        onGoal={changeGoal}
        onSave={onSave()}
      />
    </>
  );
}

interface PeriodProps {
  readonly data: ReviewData;
  readonly today: CivilDate;
}

function Month(props: PeriodProps & { readonly month: string }): JSX.Element {
  const range = () => monthOf(props.month);
  const first = () => props.data.history.weeks[0]?.week.start ?? range().from;
  const previous = () =>
    range().from > first() ? `#week/${addDays(range().from, -1).slice(0, 7)}` : undefined;
  const next = () => (range().to < props.today ? `#week/${addDays(range().to, 1).slice(0, 7)}` : undefined);

  return (
    <>
      <WeekSteps
        previous={previous()}
        next={next()}
        words={{ previous: i18n.t('week.period.previousMonth'), next: i18n.t('week.period.nextMonth') }}
      >
        <nav aria-label={i18n.t('week.jump')}>
          <a href="#week">{i18n.t('week.running')}</a>
          <a href={`#week/${props.month}`} aria-current="page">
            {i18n.t('week.toMonth')}
          </a>
          <a href={`#week/${props.month.slice(0, 4)}`}>{i18n.t('week.toYear')}</a>
        </nav>
      </WeekSteps>
      <Summary {...props} range={range()} title={monthInWords(range().from)} name={props.month} />
    </>
  );
}

function Year(props: PeriodProps & { readonly year: string }): JSX.Element {
  const range = () => yearOf(props.year);
  const first = () => props.data.history.weeks[0]?.week.start ?? range().from;
  const neighbour = (years: number) => `#week/${String(Number(props.year) + years).padStart(4, '0')}`;
  const previous = () => (range().from > first() ? neighbour(-1) : undefined);
  const next = () => (range().to < props.today ? neighbour(1) : undefined);

  return (
    <>
      <WeekSteps
        previous={previous()}
        next={next()}
        words={{ previous: i18n.t('week.period.previousYear'), next: i18n.t('week.period.nextYear') }}
      >
        <nav aria-label={i18n.t('week.jump')}>
          <a href="#week">{i18n.t('week.running')}</a>
          <a href={`#week/${props.year}`} aria-current="page">
            {i18n.t('week.toYear')}
          </a>
        </nav>
      </WeekSteps>
      <Summary {...props} range={range()} title={props.year} name={props.year} />
    </>
  );
}

interface SummaryProps extends PeriodProps {
  readonly range: ReturnType<typeof monthOf>;
  readonly title: string;
  readonly name: string;
}

function Summary(props: SummaryProps): JSX.Element {
  const onSave = createSaving();
  return (
    <PeriodView
      summary={periodSummary(props.data.history, props.range)}
      title={props.title}
      name={`askwell-${props.name}`}
      onSave={onSave()}
    />
  );
}
