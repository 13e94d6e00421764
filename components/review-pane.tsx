import Check from 'lucide-solid/icons/check';
import Circle from 'lucide-solid/icons/circle';
import Undo2 from 'lucide-solid/icons/undo-2';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import {
  type Checklist,
  type ChecklistPoint,
  type Finding,
  type Rewrite,
  sentencesFor,
} from '@/utils/core/phrasing/index';
import { Button } from './button';
import { MarkedText } from './marked-text';
import styles from './review-pane.module.css';
import { createSteadyList } from './steady-list';
import { takenOut } from './taken-out';

/** A finding with the words of its rule. */
export interface ExplainedFinding extends Finding {
  readonly title: string;
  readonly advice: string;
  readonly source: string;
}

interface ReviewPaneProps {
  /** The reviewed text; the findings' offsets count in it. */
  readonly text: string;
  readonly findings: readonly ExplainedFinding[];
  readonly rewrites: readonly Rewrite[];
  readonly checklist: Checklist;
  /** Puts a replacement in the place of a finding. */
  readonly onReplace: (finding: Finding, replacement: string) => void;
  readonly onRewrite: (rewrite: Rewrite) => void;
  /** Adds a sentence for a point that is absent. */
  readonly onSentence: (point: ChecklistPoint, sentence: string) => void;
  /** Takes the last change made from here back; absent when there is none. */
  readonly onUndo?: (() => void) | undefined;
}

/** What may make a request easier to answer, under the field it is written in. Nothing changes by itself. */
export function ReviewPane(props: ReviewPaneProps): JSX.Element {
  const findings = createSteadyList(() => props.findings);
  const rewrites = createSteadyList(() => props.rewrites);
  return (
    <section class={styles.pane} aria-label={i18n.t('script.review.heading')}>
      <div class={styles.top}>
        <p class={styles.count} role="status">
          {props.findings.length === 0
            ? i18n.t('script.review.clear')
            : i18n.t('script.review.found', props.findings.length)}
        </p>
        <Show when={props.onUndo}>
          {(undo) => (
            <Button look="quiet" onClick={() => undo()()}>
              <Undo2 size={16} aria-hidden="true" />
              {i18n.t('script.review.undo')}
            </Button>
          )}
        </Show>
      </div>
      <Show when={props.findings.length > 0}>
        <MarkedText text={props.text} marks={props.findings} />
        <ul class={styles.list}>
          <For each={findings()}>
            {(finding) => (
              <FindingItem
                finding={finding}
                words={props.text.slice(finding.start, finding.end)}
                onReplace={(replacement) => props.onReplace(finding, replacement)}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.rewrites.length > 0}>
        <h3 class={styles.heading}>{i18n.t('script.review.rewrites')}</h3>
        <ul class={styles.list}>
          <For each={rewrites()}>
            {(rewrite) => (
              <li class={styles.rewrite}>
                <p>
                  <span class={styles.style}>{i18n.t(`script.style.${rewrite.style}`)}</span>
                  <span class={styles.wording} dir="auto">
                    {rewrite.text}
                  </span>
                </p>
                <Button onClick={() => props.onRewrite(rewrite)}>
                  {i18n.t('script.review.use')}
                  <span class="unseen">{i18n.t(`script.style.${rewrite.style}`)}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ChecklistRows checklist={props.checklist} onSentence={props.onSentence} />
    </section>
  );
}

interface FindingItemProps {
  readonly finding: ExplainedFinding;
  readonly words: string;
  readonly onReplace: (replacement: string) => void;
}

function FindingItem(props: FindingItemProps): JSX.Element {
  const gone = (replacement: string) => takenOut(props.words, replacement);
  const words = () => gone(props.finding.replacements[0] ?? '') ?? props.words.trim();
  return (
    <li class={styles.finding}>
      <p class={styles.title}>
        {props.finding.title}
        <Show when={words().length <= 60}>
          <q dir="auto">{words()}</q>
        </Show>
      </p>
      <p>{props.finding.advice}</p>
      <div class={styles.choices}>
        <For each={props.finding.replacements}>
          {(replacement) => (
            <Button onClick={() => props.onReplace(replacement)}>
              <Show when={gone(replacement)} fallback={replacement}>
                {(going) => i18n.t('script.review.remove', [going()])}
              </Show>
            </Button>
          )}
        </For>
        <details class={styles.source}>
          <summary>{i18n.t('script.review.source')}</summary>
          {props.finding.source}
        </details>
      </div>
    </li>
  );
}

const points = ['who', 'what', 'size', 'when', 'why', 'tried', 'easyOut'] as const;

function ChecklistRows(props: Pick<ReviewPaneProps, 'checklist' | 'onSentence'>): JSX.Element {
  const isKnown = () => points.some((point) => props.checklist[point] !== 'unknown');
  const sentenceFor = (point: ChecklistPoint) =>
    sentencesFor(props.checklist).find((ready) => ready.point === point)?.sentences[0];
  return (
    <Show when={isKnown()}>
      <h3 class={styles.heading}>{i18n.t('script.checklist')}</h3>
      <ul class={styles.checklist}>
        <For each={points.filter((point) => props.checklist[point] !== 'unknown')}>
          {(point) => (
            <li data-presence={props.checklist[point]}>
              <Show
                when={props.checklist[point] === 'present'}
                fallback={<Circle size={16} aria-hidden="true" />}
              >
                <Check size={16} aria-hidden="true" />
              </Show>
              <span>
                {i18n.t(`script.point.${point}`)}
                <span class="unseen">{i18n.t(`script.presence.${props.checklist[point]}`)}</span>
              </span>
              <Show when={sentenceFor(point)}>
                {(sentence) => (
                  <Button look="quiet" onClick={() => props.onSentence(point, sentence())}>
                    {i18n.t('script.add', [sentence()])}
                  </Button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
