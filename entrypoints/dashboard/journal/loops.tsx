import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { LoopList } from '@/components/loop-list';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import type { OpenLoops } from '@/utils/browser/database/journal';
import type { Ask } from '@/utils/core/practice/ask';
import { skipThanks, tellResult, thank } from '@/utils/core/practice/ask-thanks';
import type { Stamp } from '@/utils/core/practice/record';
import styles from './entries.module.css';

interface LoopsProps {
  readonly loops: OpenLoops | undefined;
  readonly doing: Doing;
}

/** Closing the loop on helped asks: thank, and tell what came of it. */
export function Loops(props: LoopsProps): JSX.Element {
  const asks = () => [...(props.loops?.toThank ?? []), ...(props.loops?.toTell ?? [])];
  const items = () => {
    const { loops } = props;
    if (!loops) return [];
    const names = new Map(loops.people.map(({ id, alias }) => [id, alias]));
    return asks().map(({ id, what, personId, outcome, thanks }) => ({
      id,
      what,
      who: names.get(personId ?? ''),
      day: dayWords(outcome?.date ?? loops.today, loops.today),
      isThanked: thanks?.thanked !== undefined,
    }));
  };

  const close = (id: string, by: (ask: Ask, now: Stamp) => Ask, said: string) =>
    props.doing.act({
      said,
      tables: ['asks'],
      decide: async (entry) => {
        const current = await database.asks.get(id);
        return current && current.deletedAt === undefined ? { asks: [by(current, entry().now)] } : undefined;
      },
    });

  const thankAndTell = (ask: Ask, now: Stamp) => tellResult(thank(ask, now), now);

  return (
    <section class={styles.part} aria-labelledby="loops">
      <h2 id="loops">{i18n.t('loop.heading')}</h2>
      <p class={styles.empty}>{i18n.t('loop.lead')}</p>
      <Show when={props.loops}>
        <Show when={items().length > 0} fallback={<p>{i18n.t('loop.empty')}</p>}>
          <LoopList
            items={items()}
            onThanked={(id) => void close(id, thank, i18n.t('loop.saidThanked'))}
            onTold={(id) => void close(id, thankAndTell, i18n.t('loop.saidTold'))}
            onSkip={(id) => void close(id, skipThanks, i18n.t('loop.saidSkipped'))}
          />
        </Show>
      </Show>
    </section>
  );
}
