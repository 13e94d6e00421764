import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { PassphraseField } from '@/components/form/passphrase-field';
import link from '@/components/link-button.module.css';
import { createNewPassphrase, NewPassphraseFields } from '@/components/lock/new-passphrase';
import { NumberChoice } from '@/components/settings/number-choice';
import styles from '@/components/settings/settings.module.css';
import { ready } from '@/utils/browser/database/live';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { createLock } from '@/utils/browser/lock/live-lock';
import {
  changePassphrase,
  lockNow,
  setIdleMinutes,
  turnOffLock,
  turnOnLock,
} from '@/utils/browser/lock/lock';
import type { LockNow } from '@/utils/browser/lock/lock-state';
import type { StorageProblem } from '@/utils/core/data/problem';

const IDLE_MINUTES = [5, 15, 30, 60, 0];
const USUAL_MINUTES = 15;

/** The passphrase lock: turn it on, lock now, change the passphrase, turn it off. */
export function LockSettings(): JSX.Element {
  const lock = createLock();
  const state = () => ready(lock())?.state;
  return (
    <section class={styles.part}>
      <h2>{i18n.t('lock.title')}</h2>
      <p class={styles.hint}>{i18n.t('lock.about')}</p>
      <Switch>
        <Match when={state() === 'off'}>
          <TurnOn />
        </Match>
        <Match when={state() === 'locked'}>
          <p>{i18n.t('lock.isLocked')}</p>
        </Match>
        <Match when={ready(lock())}>{(now) => <IsOn lock={now()} />}</Match>
      </Switch>
    </section>
  );
}

function TurnOn(): JSX.Element {
  const chosen = createNewPassphrase();
  const [minutes, setMinutes] = createSignal(USUAL_MINUTES);
  const work = createWork();
  const turnOn = () => {
    if (chosen.check()) work.run(async () => (await turnOnLock(chosen.first(), minutes()), true));
  };
  return (
    <details class={styles.lockFold}>
      <summary>{i18n.t('lock.turnOn')}</summary>
      <Form work={work} button={i18n.t('lock.turnOn')} onSubmit={turnOn}>
        <p class={styles.notice}>{i18n.t('lock.cost')}</p>
        <p>
          <a class={link.plain} href="#data">
            {i18n.t('lock.copyFirst')}
          </a>
        </p>
        <NewPassphraseFields chosen={chosen} />
        <IdleChoice minutes={minutes()} onChoose={setMinutes} />
      </Form>
    </details>
  );
}

function IsOn(props: { readonly lock: LockNow }): JSX.Element {
  return (
    <>
      <div class={styles.row}>
        <Button look="primary" onClick={() => void lockNow()}>
          {i18n.t('lock.now')}
        </Button>
      </div>
      <IdleChoice minutes={props.lock.idleMinutes} onChoose={(minutes) => void setIdleMinutes(minutes)} />
      <Change />
      <TurnOff />
    </>
  );
}

function Change(): JSX.Element {
  const [before, setBefore] = createSignal('');
  const chosen = createNewPassphrase();
  const work = createWork();
  const change = () => {
    if (!chosen.check()) return;
    work.run(async () => {
      const isRight = await changePassphrase(before(), chosen.first());
      if (!isRight) return false;
      setBefore('');
      chosen.clear();
      return true;
    });
  };
  return (
    <details class={styles.lockFold}>
      <summary>{i18n.t('lock.change')}</summary>
      <Form work={work} button={i18n.t('lock.change')} done={i18n.t('lock.changed')} onSubmit={change}>
        <PassphraseField
          label={i18n.t('lock.before')}
          value={before()}
          problem={work.isWrong() ? i18n.t('lock.wrong') : undefined}
          onInput={setBefore}
        />
        <NewPassphraseFields chosen={chosen} label={i18n.t('lock.new')} />
      </Form>
    </details>
  );
}

function TurnOff(): JSX.Element {
  const [passphrase, setPassphrase] = createSignal('');
  const work = createWork();
  return (
    <details class={styles.lockFold}>
      <summary>{i18n.t('lock.turnOff')}</summary>
      <Form
        work={work}
        button={i18n.t('lock.turnOff')}
        onSubmit={() => work.run(() => turnOffLock(passphrase()))}
      >
        <p class={styles.hint}>{i18n.t('lock.turnOffHint')}</p>
        <PassphraseField
          label={i18n.t('lock.passphrase')}
          value={passphrase()}
          problem={work.isWrong() ? i18n.t('lock.wrong') : undefined}
          onInput={setPassphrase}
        />
      </Form>
    </details>
  );
}

interface IdleChoiceProps {
  readonly minutes: number;
  readonly onChoose: (minutes: number) => void;
}

function IdleChoice(props: IdleChoiceProps): JSX.Element {
  return (
    <div class={styles.group}>
      <div class={styles.fields}>
        <NumberChoice
          label={i18n.t('lock.idle')}
          value={props.minutes}
          options={IDLE_MINUTES.map((value) => ({
            value,
            label: value === 0 ? i18n.t('lock.idleNever') : i18n.t('lock.idleMinutes', [String(value)]),
          }))}
          onChoose={props.onChoose}
        />
      </div>
      <p class={styles.hint}>{i18n.t('lock.idleHint')}</p>
    </div>
  );
}

/** Something that takes its time, and may find that the passphrase is another one. */
interface Work {
  readonly isWorking: () => boolean;
  readonly isWrong: () => boolean;
  readonly isDone: () => boolean;
  readonly problem: () => StorageProblem | undefined;
  /** @param task says whether the passphrase was right */
  run(task: () => Promise<boolean>): void;
}

function createWork(): Work {
  const [state, setState] = createSignal<'resting' | 'working' | 'wrong' | 'done'>('resting');
  const [problem, setProblem] = createSignal<StorageProblem>();
  return {
    problem,
    isWorking: () => state() === 'working',
    isWrong: () => state() === 'wrong',
    isDone: () => state() === 'done',
    run(task) {
      if (state() === 'working') return;
      setState('working');
      setProblem(undefined);
      void task().then(
        (isRight) => setState(isRight ? 'done' : 'wrong'),
        (error: unknown) => {
          setState('resting');
          setProblem(storageProblemOf(error));
        },
      );
    },
  };
}

interface FormProps {
  readonly work: Work;
  readonly button: string;
  /** What is said when it is done, where the page does not begin anew. */
  readonly done?: string;
  readonly onSubmit: () => void;
  readonly children: JSX.Element;
}

function Form(props: FormProps): JSX.Element {
  const status = () => {
    if (props.work.isWorking()) return i18n.t('lock.working');
    return props.work.isDone() ? (props.done ?? '') : '';
  };
  return (
    <form
      class={styles.lockForm}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
      <ProblemLine problem={props.work.problem()} />
      <div class={styles.row}>
        <Button type="submit" disabled={props.work.isWorking()}>
          {props.button}
        </Button>
        <p role="status">{status()}</p>
      </div>
    </form>
  );
}
