import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { ChecklistPoint, Finding, Rewrite } from '@/utils/core/phrasing/index';
import type { ScriptReview } from '@/utils/core/practice/script-review';
import { putText } from './form/put-text';
import { LONGEST_TEXT, TextField } from './form/text-field';
import { type ExplainedFinding, ReviewPane } from './review-pane';
import styles from './script-parts.module.css';

/** The fields of a script besides its reactions. */
export type ScriptPart = 'title' | 'opener' | 'request' | 'why' | 'easyOut';

interface ScriptPartsProps {
  readonly value: (part: ScriptPart) => string;
  readonly onInput: (part: ScriptPart, text: string) => void;
  readonly onLeave: (part: ScriptPart) => void;
  /** What the phrasing engine says of the words as they are now. */
  readonly review: ScriptReview & { readonly findings: readonly ExplainedFinding[] };
}

/** The longest title a script is kept with, in UTF-16 units. */
const LONGEST_TITLE = 120;

/** The words of an ask, part by part, the request reviewed where it is written. */
export function ScriptParts(props: ScriptPartsProps): JSX.Element {
  const [undo, setUndo] = createSignal<() => void>();
  let field: HTMLTextAreaElement | undefined;
  let isOurs = false;

  function type(part: ScriptPart, text: string): void {
    // Once the user types on, "undo" would take more than our change away.
    if (!isOurs) setUndo(undefined);
    props.onInput(part, text);
  }

  /** Runs a change that must not count as the user's typing, and remembers how to take it back. */
  function change(work: () => void, takeBack: () => void): void {
    const ours = (step: () => void) => {
      isOurs = true;
      step();
      isOurs = false;
    };
    ours(work);
    setUndo(() => () => {
      ours(takeBack);
      setUndo(undefined);
    });
  }

  function changeRequest(text: string, stretch: { readonly from: number; readonly to: number }): void {
    const request = field;
    if (!request) return;
    const before = request.value;
    change(
      () => putText(request, text, stretch),
      () => putText(request, before, { from: 0, to: request.value.length }),
    );
  }

  /** Selects the next `…`, where the writer goes on. */
  function selectGap(from: number): void {
    const gap = field?.value.indexOf('…', from) ?? -1;
    if (gap >= 0) field?.setSelectionRange(gap, gap + 1);
  }

  function addTo(part: 'why' | 'easyOut', sentence: string): void {
    const before = props.value(part);
    const put = (text: string) => {
      props.onInput(part, text);
      props.onLeave(part);
    };
    change(
      () => put(joined(before, sentence)),
      () => put(before),
    );
  }

  function addSentence(point: ChecklistPoint, sentence: string): void {
    if (point === 'why' || point === 'easyOut') {
      addTo(point, sentence);
      return;
    }
    const request = props.value('request');
    const { length } = request.trimEnd();
    changeRequest(joined(request, sentence).slice(length), { from: length, to: request.length });
    selectGap(length);
  }

  const replace = ({ start, end }: Finding, replacement: string) =>
    changeRequest(replacement, { from: start, to: end });
  const rewrite = ({ text }: Rewrite) => changeRequest(text, { from: 0, to: props.value('request').length });

  const part = (name: Exclude<ScriptPart, 'title' | 'request'>) => (
    <TextField
      label={i18n.t(`script.${name}`)}
      hint={i18n.t(`script.${name}Hint`)}
      longest={LONGEST_TEXT}
      rows={2}
      value={props.value(name)}
      onInput={(text) => type(name, text)}
      onLeave={() => props.onLeave(name)}
    />
  );

  return (
    <div class={styles.parts}>
      <TextField
        label={i18n.t('script.title')}
        longest={LONGEST_TITLE}
        value={props.value('title')}
        problem={props.value('title').trim() === '' ? i18n.t('script.noTitle') : undefined}
        onInput={(text) => type('title', text)}
        onLeave={() => props.onLeave('title')}
      />
      {part('opener')}
      <div class={styles.request}>
        <TextField
          label={i18n.t('script.request')}
          hint={i18n.t('script.requestHint')}
          longest={LONGEST_TEXT}
          rows={3}
          value={props.value('request')}
          onInput={(text) => type('request', text)}
          onLeave={() => props.onLeave('request')}
          onReady={(element) => {
            field = element;
          }}
        />
        <ReviewPane
          text={props.value('request')}
          findings={props.review.findings}
          rewrites={props.review.rewrites}
          checklist={props.review.checklist}
          onReplace={replace}
          onRewrite={rewrite}
          onSentence={addSentence}
          onUndo={undo()}
        />
      </div>
      {part('why')}
      {part('easyOut')}
    </div>
  );
}

function joined(text: string, sentence: string): string {
  return text.trim() === '' ? sentence : `${text.trimEnd()} ${sentence}`;
}
