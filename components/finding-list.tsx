import { createSignal, For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { FindingChannel, LibraryFinding } from '@/utils/core/practice/library';
import styles from './finding-list.module.css';
import { Choice } from './form/choice';

interface FindingListProps {
  readonly findings: readonly LibraryFinding[];
}

/** Findings of research, each with its channel and its source, to be narrowed down by channel. */
export function FindingList(props: FindingListProps): JSX.Element {
  const [channel, setChannel] = createSignal('');
  const channels = () => [...new Set(props.findings.map((finding) => finding.channel))];
  const shown = () => props.findings.filter((finding) => channel() === '' || finding.channel === channel());

  return (
    <div class={styles.part}>
      <Choice
        label={i18n.t('library.channelQuestion')}
        options={channels().map((value) => ({ value, label: nameOf(value) }))}
        value={channel()}
        optional
        onChoose={setChannel}
      />
      <ul class={styles.list} aria-label={i18n.t('library.findings')}>
        <For each={shown()}>
          {(finding) => (
            <li>
              <p class={styles.channel}>{nameOf(finding.channel)}</p>
              <p>{finding.text}</p>
              <p class={styles.source}>{finding.source}</p>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** The channel in the interface's words. */
function nameOf(channel: FindingChannel): string {
  return {
    'in person': i18n.t('library.channel.inPerson'),
    'e-mail': i18n.t('library.channel.email'),
    'video or phone': i18n.t('library.channel.videoOrPhone'),
    mixed: i18n.t('library.channel.mixed'),
    'not about a channel': i18n.t('library.channel.none'),
  }[channel];
}
