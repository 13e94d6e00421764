import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ask } from '@/utils/core/practice/ask';
import type { CivilDate } from '@/utils/core/practice/record';
import styles from './ask-row.module.css';
import { channelWords } from './ask-words';
import { dayWords } from './day-words';

interface AskRowProps {
  readonly ask: Ask;
  readonly today: CivilDate;
  /** The alias of who was asked. */
  readonly who?: string | undefined;
  /** What can be done with it. */
  readonly children: JSX.Element;
}

/** One open ask: its words, when and whom, and below them what can be done with it. */
export function AskRow(props: AskRowProps): JSX.Element {
  const facts = () => {
    const { asked, channel } = props.ask;
    const when = asked === undefined ? [] : [dayWords(asked.date, props.today)];
    const who = props.who === undefined ? [] : [props.who];
    return [...when, ...who, ...(channel === undefined ? [] : [channelWords(channel)])].join(' · ');
  };

  return (
    <li class={styles.row} aria-label={props.ask.what}>
      <p class={styles.what} dir="auto">
        {props.ask.what}
      </p>
      <Show when={facts()}>
        <p class={styles.facts}>{facts()}</p>
      </Show>
      <Show when={props.ask.state === 'resolved' && props.ask.outcome?.result !== 'later'}>
        <p class={styles.facts}>{i18n.t('outcome.kept')}</p>
      </Show>
      {props.children}
    </li>
  );
}
