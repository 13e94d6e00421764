import { createMemo, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { LineForm } from '@/components/line-form';
import { ScriptList } from '@/components/script-list';
import { contentNow } from '@/utils/browser/content-now';
import type { Doing } from '@/utils/browser/database/doing';
import type { Rehearsal } from '@/utils/browser/database/rehearsal';
import { newEntry } from '@/utils/browser/moment';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { storedSettings } from '@/utils/browser/storage/settings';
import { usualReactions } from '@/utils/core/practice/content/reactions';
import { reactionFrom, suggestedReactions } from '@/utils/core/practice/reaction-suggestions';
import { createScript } from '@/utils/core/practice/scripts';
import { copyScript } from './copy-script';
import { hrefOfScript } from './script-address';

interface AllScriptsProps {
  readonly rehearsal: Rehearsal;
  /** What is looked for in the titles. */
  readonly search: string;
  readonly onSearch: (words: string) => void;
  readonly onMore: () => void;
  readonly doing: Doing;
}

/** A new script from one line, and all there are. */
export function AllScripts(props: AllScriptsProps): JSX.Element {
  const line = createKeptFields('dashboard/script', () => ({ line: '' }), 'scripts');
  const items = createMemo(() => {
    const { scripts, next } = props.rehearsal;
    return scripts.map(({ id, title }) => ({ id, title, next: next.get(id) }));
  });

  const start = oneAtATime(async (words: string) => {
    const settings = await storedSettings.read();
    const entry = { ...newEntry(settings), id: await line.saveAs() };
    // Every way it may go is there from the start, with words to change.
    const reactions = suggestedReactions([], contentNow(usualReactions)).map((suggestion) =>
      reactionFrom(suggestion, newEntry(settings).id),
    );
    const script = { ...createScript(words, entry), reactions };
    const isSaved = await props.doing.act({ tables: ['scripts'], decide: () => ({ scripts: [script] }) });
    if (!isSaved) return;
    line.forget();
    location.hash = hrefOfScript(script.id);
  });

  async function copy(id: string): Promise<void> {
    const script = props.rehearsal.scripts.find((candidate) => candidate.id === id);
    if (script) props.doing.say(await copyScript(script));
  }

  return (
    <>
      <LineForm
        label={i18n.t('rehearse.new')}
        placeholder={i18n.t('rehearse.newExample')}
        submit={i18n.t('rehearse.create')}
        text={line.value('line')}
        onInput={(text) => line.type('line', text)}
        onSubmit={(text) => void start(text)}
      />
      <Show when={items().length > 0 || props.search !== ''} fallback={<p>{i18n.t('rehearse.empty')}</p>}>
        <ScriptList
          due={props.rehearsal.due}
          scripts={items()}
          hasMore={props.rehearsal.hasMore}
          search={props.search}
          onSearch={(words) => props.onSearch(words)}
          onMore={() => props.onMore()}
          today={props.rehearsal.today}
          hrefOf={(id) => hrefOfScript(id)}
          onCopy={(id) => void copy(id)}
        />
      </Show>
    </>
  );
}
