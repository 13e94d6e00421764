import { For, Index, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { RungCard } from '@/components/rung-card';
import { contentNow } from '@/utils/browser/content-now';
import { createDoing } from '@/utils/browser/database/doing';
import { createLadder } from '@/utils/browser/database/ladder-now';
import { problemOf, ready } from '@/utils/browser/database/live';
import { newestLadder, rungsOf } from '@/utils/browser/database/rungs';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { createAsk } from '@/utils/core/practice/ask-life';
import { exampleAsks } from '@/utils/core/practice/content/examples';
import { editRung } from '@/utils/core/practice/ladders';
import type { Rung } from '@/utils/core/practice/record';
import { DoneBar } from '../../done-bar';
import styles from './ladder.module.css';

/** The ladder: ten rungs in the user's words, how each stands, and what to try this week. */
export function Ladder(): JSX.Element {
  const ladder = createLadder(createStored(storedSettings));
  const doing = createDoing(i18n.t('notice.undone'));
  // Which rung is being reworded, and to what: it survives the page.
  const kept = createKeptFields('rung', () => ({ rung: '', words: '' }));

  const plan = (what: string, rung: Rung) =>
    doing.act({
      said: i18n.t('ladder.planned', [what]),
      tables: ['asks'],
      decide: (entry) => ({ asks: [createAsk({ what, rung }, entry())] }),
    });

  async function save(rung: Rung, words: string): Promise<void> {
    const isWritten = await doing.act({
      said: i18n.t('ladder.saved'),
      tables: ['ladders'],
      decide: async (entry) => {
        const newest = await newestLadder();
        return { ladders: [editRung(newest, { rungs: rungsOf(newest), rung, words }, entry())] };
      },
    });
    if (isWritten) kept.forget();
  }

  return (
    <div class={styles.page}>
      <Switch>
        <Match when={problemOf(ladder())}>{(name) => <ProblemLine problem={name()} />}</Match>
        <Match when={ready(ladder())}>
          {(now) => (
            <>
              <p class={styles.lead}>{i18n.t('ladder.lead')}</p>
              <section class={styles.card} aria-labelledby="suggestion">
                <h2 id="suggestion">{i18n.t('ladder.suggestion')}</h2>
                <p class={styles.suggestion}>{now().suggestion.what}</p>
                <p class={styles.hint}>
                  {i18n.t('asks.onRung', [String(now().suggestion.rung)])}
                  <Show when={now().suggestion.people.length > 0}>
                    {` · ${i18n.t('ladder.perhaps', [
                      now()
                        .suggestion.people.slice(0, 3)
                        .map(({ alias }) => alias)
                        .join(', '),
                    ])}`}
                  </Show>
                </p>
                <div>
                  <Button
                    look="primary"
                    onClick={() => void plan(now().suggestion.what, now().suggestion.rung)}
                  >
                    {i18n.t('ladder.planIt')}
                  </Button>
                </div>
              </section>
              <Show when={now().hunt}>
                {(hunt) => (
                  <section class={styles.card} aria-labelledby="hunt">
                    <h2 id="hunt">{i18n.t('ladder.hunt')}</h2>
                    <p>{i18n.t('ladder.huntLead')}</p>
                    <p class={styles.hint}>
                      {i18n.t('ladder.huntDone', [String(hunt().progress.done), String(hunt().progress.of)])}
                    </p>
                    <ul class={styles.hunt}>
                      <For each={hunt().asks}>
                        {({ what, rung }) => (
                          <li>
                            <span>{what}</span>
                            <Button
                              look="quiet"
                              aria-label={i18n.t('ladder.planThis', [what])}
                              onClick={() => void plan(what, rung)}
                            >
                              {i18n.t('ladder.plan')}
                            </Button>
                          </li>
                        )}
                      </For>
                    </ul>
                  </section>
                )}
              </Show>
              <ol class={styles.rungs}>
                <Index each={now().standing.rungs}>
                  {(standing) => (
                    <RungCard
                      standing={standing()}
                      words={now().rungs[standing().rung - 1] ?? ''}
                      isFrontier={now().standing.frontier === standing().rung}
                      examples={contentNow(exampleAsks)
                        .filter(({ rung }) => rung === standing().rung)
                        .map(({ what }) => what)}
                      typed={kept.value('rung') === String(standing().rung) ? kept.value('words') : undefined}
                      onType={(text) => {
                        kept.type('rung', String(standing().rung));
                        kept.type('words', text);
                      }}
                      onSave={(words) => void save(standing().rung, words)}
                      onCancel={() => kept.forget()}
                      onPlan={(example) => void plan(example, standing().rung)}
                    />
                  )}
                </Index>
              </ol>
              <p class={styles.hint}>{i18n.t('ladder.versions', now().earlier)}</p>
            </>
          )}
        </Match>
      </Switch>
      <DoneBar doing={doing} />
    </div>
  );
}
