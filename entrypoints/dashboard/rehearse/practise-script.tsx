import ArrowLeft from 'lucide-solid/icons/arrow-left';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { Aloud } from '@/components/practice/aloud';
import { EaseRating } from '@/components/practice/ease-rating';
import { Read } from '@/components/practice/read';
import { RolePlay } from '@/components/practice/role-play';
import { WithSomeone } from '@/components/practice/with-someone';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import type { OneScript } from '@/utils/browser/database/rehearsal';
import { createLocalVoice } from '@/utils/browser/local-voice';
import { edited } from '@/utils/core/practice/change';
import type { Practice, Script } from '@/utils/core/practice/script';
import { recordPractice } from '@/utils/core/practice/scripts';
import styles from './practise-script.module.css';
import { hrefOfScript, type Mode } from './script-address';

interface PractiseScriptProps {
  readonly script: Script | undefined;
  readonly mode: Mode | undefined;
  readonly rehearsal: OneScript;
  readonly doing: Doing;
}

/** One time through a script: practise, say how it felt, see when it comes again. */
export function PractiseScript(props: PractiseScriptProps): JSX.Element {
  const clock = () => performance.now();
  const begun = clock();
  const speaker = createLocalVoice();
  const [practice, setPractice] = createSignal<Practice>();
  const [isRated, setIsRated] = createSignal(false);

  async function finish(mode: Practice['mode'], reactionIds: string[], ms = clock() - begun): Promise<void> {
    const id = props.script?.id;
    if (id === undefined) return;
    const { planDate } = props.rehearsal;
    let kept: Practice | undefined;
    const isSaved = await props.doing.act({
      tables: ['practices', 'scripts'],
      decide: async (entry) => {
        const current = await database.scripts.get(id);
        if (current === undefined || current.deletedAt !== undefined) return undefined;
        const written = recordPractice(current, { mode, ms, reactionIds }, { ...entry(), planDate });
        kept = written.practice;
        return { practices: [written.practice], scripts: [written.script] };
      },
    });
    if (isSaved) setPractice(kept);
  }

  async function rate(ease: number): Promise<void> {
    const kept = practice();
    if (!kept) return;
    const isSaved = await props.doing.act({
      tables: ['practices'],
      decide: (entry) => ({ practices: [edited(kept, { ease }, entry().now)] }),
    });
    if (isSaved) setIsRated(true);
  }

  return (
    <Show when={props.script}>
      {(script) => (
        <div class={styles.page}>
          <a class={styles.back} href={hrefOfScript(script().id)}>
            <ArrowLeft size={16} aria-hidden="true" />
            {i18n.t('rehearse.toScript')}
          </a>
          {/* The sheet for the other person bears the title itself. */}
          <Show when={props.mode !== 'with-someone' || practice()}>
            <h2 class={styles.title} dir="auto">
              {script().title}
            </h2>
          </Show>
          <Switch>
            <Match when={isRated()}>
              <Kept rehearsal={props.rehearsal} />
            </Match>
            <Match when={practice()}>
              <EaseRating onRate={(ease) => void rate(ease)} onSkip={() => setIsRated(true)} />
            </Match>
            <Match when={props.mode === 'read'}>
              <Read script={script()} onDone={(ids) => void finish('read', ids)} />
            </Match>
            <Match when={props.mode === 'aloud'}>
              <Aloud
                script={script()}
                clock={clock}
                onDone={({ ms, reactionIds }) => void finish('aloud', reactionIds, ms === 0 ? undefined : ms)}
              />
            </Match>
            <Match when={props.mode === 'with-someone'}>
              <WithSomeone
                script={script()}
                onPrint={() => window.print()}
                onDone={(ids) => void finish('with_someone', ids)}
              />
            </Match>
            <Match when={props.mode === 'role-play'}>
              <RolePlay
                script={script()}
                random={Math.random}
                speaker={speaker()}
                onDone={(ids) => void finish('roleplay', ids)}
              />
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  );
}

function Kept(props: { readonly rehearsal: OneScript }): JSX.Element {
  return (
    <div class={styles.page}>
      <p role="status">
        {i18n.t('rehearse.kept')}{' '}
        <Show when={props.rehearsal.next} fallback={i18n.t('rehearse.noNextLong')}>
          {(date) => i18n.t('rehearse.nextLong', [dayWords(date(), props.rehearsal.today)])}
        </Show>
      </p>
      <p>
        <a href="#rehearse">{i18n.t('rehearse.toAll')}</a>
      </p>
    </div>
  );
}
