import { createMemo, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { FirstOf } from '@/components/first-of';
import { TextField } from '@/components/form/text-field';
import { Keyed } from '@/components/keyed';
import { PlanCard } from '@/components/plan-card';
import { planWords } from '@/components/plan-words';
import { database } from '@/utils/browser/database/database';
import { createDoing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readPlan } from '@/utils/browser/database/plan-now';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { archiveArea, createArea, MOST_AREAS, renameArea } from '@/utils/core/practice/areas';
import { markAsked } from '@/utils/core/practice/ask-life';
import type { Area, PlanItem } from '@/utils/core/practice/plan';
import {
  askFromPlanItem,
  dropPlanItem,
  finishPlanItem,
  movePlanItem,
  passedItems,
  waitingItems,
} from '@/utils/core/practice/plan-items';
import type { Stamp } from '@/utils/core/practice/record';
import { wallTimeOf } from '@/utils/core/time/wall-time';
import { DoneBar } from '../../done-bar';
import { AreaPart } from './area-part';
import { People } from './people';
import styles from './plan.module.css';

/** The help-seeking plan: at most three areas with their if-then items, and the people to ask. */
export function Plan(): JSX.Element {
  const plan = createLive(() => true, readPlan);
  const doing = createDoing(i18n.t('notice.undone'));
  const kept = createKeptFields('area', () => ({ name: '' }));
  const [readAloud, setReadAloud] = createSignal('');
  const [isTried, setTried] = createSignal(false);
  const wallNow = createWallNow();
  const name = () => kept.value('name').trim();
  const areas = () => ready(plan())?.areas ?? [];
  const people = () => ready(plan())?.people ?? [];
  const passed = createMemo(() => passedItems(ready(plan())?.items ?? [], wallNow()));
  const waiting = createMemo(() => waitingItems(ready(plan())?.items ?? [], wallNow()));
  /** Items whose area was set aside: they keep waiting. */
  const homeless = () => waiting().filter(({ areaId }) => !areas().some(({ id }) => id === areaId));

  const change = (said: string, item: PlanItem, how: (item: PlanItem, now: Stamp) => PlanItem) =>
    doing.act({
      said,
      tables: ['planItems'],
      decide: async (entry) => {
        const current = await database.planItems.get(item.id);
        return current && current.deletedAt === undefined
          ? { planItems: [how(current, entry().now)] }
          : undefined;
      },
    });

  const asked = (item: PlanItem) =>
    doing.act({
      said: i18n.t('log.done'),
      tables: ['planItems', 'asks'],
      decide: async (entry) => {
        const current = await database.planItems.get(item.id);
        if (current === undefined || current.deletedAt !== undefined) return undefined;
        // Two windows may both say so; it was asked once.
        if (current.state === 'done') return {};
        const made = entry();
        const ask = markAsked(askFromPlanItem(current, made), { channel: 'other' }, made.now);
        return { asks: [ask], planItems: [finishPlanItem(current, ask.id, made.now)] };
      },
    });

  const addArea = oneAtATime(async () => {
    setTried(name() === '');
    if (name() === '' || name().length > 80) return;
    const typed = name();
    const isWritten = await doing.act({
      said: i18n.t('plan.areaAdded'),
      tables: ['areas'],
      decide: async (entry) => {
        const area = createArea(await database.areas.toArray(), typed, entry());
        return area ? { areas: [area] } : {};
      },
    });
    if (isWritten) kept.forget();
  });

  const changeArea = (said: string, { id }: Area, how: (area: Area, now: Stamp) => Area) =>
    doing.act({
      said,
      tables: ['areas'],
      decide: async (entry) => {
        const current = await database.areas.get(id);
        return current ? { areas: [how(current, entry().now)] } : undefined;
      },
    });

  const card = (item: () => PlanItem, hasPassed: boolean) => (
    <PlanCard
      sentence={planWords(item(), people())}
      hasPassed={hasPassed}
      wallNow={wallNow()}
      onAsked={() => void asked(item())}
      onMove={(wall) =>
        void change(i18n.t('plan.moved'), item(), (current, now) =>
          movePlanItem(current, { kind: 'time', wall }, now),
        )
      }
      onDrop={() => void change(i18n.t('plan.dropped'), item(), dropPlanItem)}
    />
  );

  return (
    <div class={styles.page}>
      <Switch>
        <Match when={problemOf(plan())}>{(name) => <ProblemLine problem={name()} />}</Match>
        <Match when={ready(plan())}>
          <p class={styles.lead}>{i18n.t('plan.lead')}</p>
          <Show when={readAloud()}>
            <section class={styles.aloud} aria-live="polite">
              <p>{i18n.t('plan.readAloud')}</p>
              <p class={styles.sentence} dir="auto">
                {readAloud()}
              </p>
              <Button onClick={() => setReadAloud('')}>{i18n.t('plan.haveRead')}</Button>
            </section>
          </Show>
          <Show when={passed().length > 0}>
            <section class={styles.part} aria-labelledby="passed">
              <h2 id="passed">{i18n.t('plan.passed')}</h2>
              <p class={styles.hint}>{i18n.t('plan.passedLead')}</p>
              <ul class={styles.list}>
                <FirstOf items={passed()}>{(item) => card(item, true)}</FirstOf>
              </ul>
            </section>
          </Show>
          <Keyed items={areas()}>
            {(area) => (
              <AreaPart
                area={area()}
                people={people()}
                wallNow={wallNow()}
                doing={doing}
                onSaved={setReadAloud}
                onRename={(words) =>
                  void changeArea(i18n.t('plan.areaRenamed'), area(), (current, now) =>
                    renameArea(current, words, now),
                  )
                }
                onSetAside={() => void changeArea(i18n.t('plan.areaAside'), area(), archiveArea)}
              >
                <FirstOf items={waiting().filter(({ areaId }) => areaId === area().id)}>
                  {(item) => card(item, false)}
                </FirstOf>
              </AreaPart>
            )}
          </Keyed>
          <Show when={homeless().length > 0}>
            <section class={styles.part} aria-labelledby="homeless">
              <h2 id="homeless">{i18n.t('plan.homeless')}</h2>
              <ul class={styles.list}>
                <FirstOf items={homeless()}>{(item) => card(item, false)}</FirstOf>
              </ul>
            </section>
          </Show>
          <Show
            when={areas().length < MOST_AREAS}
            fallback={<p class={styles.hint}>{i18n.t('plan.enough')}</p>}
          >
            <form
              class={styles.add}
              onSubmit={(event) => {
                event.preventDefault();
                void addArea();
              }}
            >
              <TextField
                label={i18n.t('plan.newArea')}
                hint={i18n.t('plan.newAreaHint')}
                longest={80}
                value={kept.value('name')}
                problem={isTried() && name() === '' ? i18n.t('plan.problem.empty') : undefined}
                onInput={(text) => kept.type('name', text)}
              />
              <Button type="submit">{i18n.t('plan.addArea')}</Button>
            </form>
          </Show>
          <People people={people()} doing={doing} />
        </Match>
      </Switch>
      <DoneBar doing={doing} />
    </div>
  );
}

/** What the wall clock shows, looked at every half minute: an item's moment may pass while the page is open. */
function createWallNow(): () => string {
  const read = () => wallTimeOf(Date.now(), Temporal.Now.timeZoneId());
  const [now, setNow] = createSignal(read());
  const clock = setInterval(() => setNow(read()), 30_000);
  onCleanup(() => clearInterval(clock));
  return now;
}
