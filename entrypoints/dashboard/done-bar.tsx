import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { NoticeBar } from '@/components/notice-bar';
import type { Doing } from '@/utils/browser/database/doing';
import type { StorageProblem } from '@/utils/core/data/problem';

interface DoneBarProps {
  readonly doing: Doing;
  /** What keeps the part from reading its records, where that is not said elsewhere. */
  readonly problem?: StorageProblem | undefined;
}

/** What was done last in a part of the dashboard, the way back, and what went wrong. */
export function DoneBar(props: DoneBarProps): JSX.Element {
  const problem = () => props.doing.problem() ?? props.problem;
  return (
    <NoticeBar
      words={props.doing.said()}
      onUndo={props.doing.undo() && (() => void props.doing.undo()?.())}
      onClose={() => props.doing.close()}
      problem={problem() && i18n.t(`problem.${problem() ?? 'unavailable'}`)}
    />
  );
}
