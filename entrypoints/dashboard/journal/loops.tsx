import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { LoopList } from '@/components/loop-list';
import type { OpenLoops } from '@/utils/browser/database/journal';
import { stampNow } from '@/utils/browser/moment';
import { storedSettings } from '@/utils/browser/storage/settings';
import type { Ask } from '@/utils/core/practice/ask';
import { skipThanks, tellResult, thank } from '@/utils/core/practice/ask-thanks';
import type { Stamp } from '@/utils/core/practice/record';
import type { ChangeKeeper } from '../changes';
import styles from './entries.module.css';

interface LoopsProps {
  readonly loops: OpenLoops | undefined;
  readonly changes: ChangeKeeper;
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

  async function close(id: string, by: (ask: Ask, now: Stamp) => Ask, said: string): Promise<void> {
    const before = asks().find((ask) => ask.id === id);
    if (!before) return;
    const after = by(before, stampNow(await storedSettings.read()));
    await props.changes.make({ table: 'asks', before, after, said });
  }

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
