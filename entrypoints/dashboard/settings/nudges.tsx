import { createResource, createSignal, For, type JSX, onCleanup, type Resource, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { HoursEditor } from '@/components/settings/hours-editor';
import { NudgeHistory } from '@/components/settings/nudge-history';
import { countWord, previewWords, silenceWords } from '@/components/settings/nudge-words';
import { NumberChoice } from '@/components/settings/number-choice';
import styles from '@/components/settings/settings.module.css';
import { Toggle } from '@/components/settings/toggle';
import { mayNotify } from '@/utils/browser/nudges/context';
import { decisionsSoFar, doSettingsRead, explainNow } from '@/utils/browser/nudges/explain';
import { beginEventsAnew, EVENTS_KEY } from '@/utils/browser/nudges/kept-events';
import {
  allowMeetingSite,
  forgetMeetingSite,
  type MeetingSite,
  meetingSites,
} from '@/utils/browser/nudges/meeting-sites';
import { showTest } from '@/utils/browser/nudges/show';
import { storedSettings } from '@/utils/browser/storage/settings';
import { turnOff, turnOn } from '@/utils/core/nudges/back-off';
import { historyOf } from '@/utils/core/nudges/history';
import { isKindOn, nudgeKinds } from '@/utils/core/nudges/kinds';
import { type NudgeKind, nudgeKindSchema } from '@/utils/core/nudges/nudge-event';
import { previewOf } from '@/utils/core/nudges/preview';
import { testId } from '@/utils/core/nudges/screen-time';
import type { Policy } from '@/utils/core/policy/policy';
import { type Settings, withoutOwnHours } from '@/utils/core/practice/settings';
import { nudgeTally } from '@/utils/core/stats/nudge-tally';
import { QuietSettings } from './quiet';

interface NudgeSettingsProps {
  /** As they count. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** The stuck timer is started by hand each time, so there is nothing to turn on or off about it. */
const kinds = nudgeKindSchema.options.filter((kind) => kind !== 'stuck');
const channelHints = { os: 'asNotification', badge: 'onIcon', popup: 'inPopup' } as const;
const perDay = [0, 1, 2];
const perWeek = [0, 1, 2, 3, 4, 5, 6, 7];

/** Everything about nudges: what, how often, when, and why it is silent. */
export function NudgeSettings(props: NudgeSettingsProps): JSX.Element {
  const [isAllowed, { refetch }] = createResource(mayNotify);
  const areRead = createFollowed(storedSettings.key, () => doSettingsRead(Date.now()));
  const followPermission = () => void refetch();
  browser.permissions.onAdded.addListener(followPermission);
  browser.permissions.onRemoved.addListener(followPermission);
  onCleanup(() => {
    browser.permissions.onAdded.removeListener(followPermission);
    browser.permissions.onRemoved.removeListener(followPermission);
  });

  const set = (change: (settings: Settings) => Settings) =>
    props.attempt(() => storedSettings.update(change));

  /** The browser asks in the turn of the click or not at all; what it answers is seen by `isAllowed`. */
  function allow(): void {
    void browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
  }

  function toggleAll(on: boolean): void {
    if (on) allow();
    set((settings) => (on ? turnOn(settings, Date.now()) : turnOff(settings)));
  }

  const toggleKind = (kind: NudgeKind, on: boolean) =>
    set((settings) => ({ ...settings, nudgeKinds: { ...settings.nudgeKinds, [kind]: on } }));

  return (
    <section class={styles.part}>
      <h2>{i18n.t('settings.nudges')}</h2>
      <Toggle
        label={i18n.t('settings.master')}
        hint={i18n.t('settings.masterHint')}
        isOn={props.settings.nudges}
        held={props.policy.disableNudges ? i18n.t('policy.set') : undefined}
        onToggle={toggleAll}
      />
      <p class={styles.words} role="status">
        {previewWords(previewOf(props.settings))}
      </p>
      <Show when={props.settings.nudges && isAllowed() === false}>
        <div class={styles.notice}>
          <p>{i18n.t('settings.notAllowed')}</p>
          <Button onClick={allow}>{i18n.t('settings.allow')}</Button>
        </div>
      </Show>
      <Show when={areRead.latest === false}>
        <p class={styles.notice} role="alert">
          {i18n.t('settings.settingsUnreadable')}
        </p>
      </Show>
      <Silence />
      <fieldset class={styles.group}>
        <legend>{i18n.t('settings.kinds')}</legend>
        <For each={kinds}>
          {(kind) => (
            <Toggle
              label={i18n.t(`nudge.kind.${kind}`)}
              hint={i18n.t(`settings.${channelHints[nudgeKinds[kind].channel]}`)}
              isOn={isKindOn(kind, props.settings)}
              held={kind === 'backup' && props.policy.disableExport ? i18n.t('policy.set') : undefined}
              onToggle={(on) => toggleKind(kind, on)}
            />
          )}
        </For>
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{i18n.t('settings.often')}</legend>
        <div class={styles.fields}>
          <NumberChoice
            label={i18n.t('settings.perDay')}
            value={props.settings.caps.day}
            options={optionsOf(perDay)}
            onChoose={(day) => set((settings) => ({ ...settings, caps: { ...settings.caps, day } }))}
          />
          <NumberChoice
            label={i18n.t('settings.perWeek')}
            value={props.settings.caps.week}
            options={optionsOf(perWeek)}
            onChoose={(week) => set((settings) => ({ ...settings, caps: { ...settings.caps, week } }))}
          />
        </div>
      </fieldset>
      <HoursEditor
        hours={props.settings.hours}
        firstDay={props.settings.weekStart.at(-1)?.day ?? 1}
        areGiven={props.policy.defaultHours && props.settings.hours === props.policy.defaultHours}
        onChange={(hours) => set((settings) => ({ ...settings, hours, ownHours: true }))}
        onGiveBack={() => set(withoutOwnHours)}
      />
      <Toggle
        label={i18n.t('settings.discreet')}
        hint={i18n.t('settings.discreetHint')}
        isOn={props.settings.discreet}
        onToggle={(discreet) => set((settings) => ({ ...settings, discreet }))}
      />
      <QuietSettings settings={props.settings} attempt={props.attempt} />
      <Meetings settings={props.settings} set={set} />
      <History />
    </section>
  );
}

/** One click explains a silence; another sends a test. */
function Silence(): JSX.Element {
  const [words, setWords] = createSignal('');

  async function sendTest(): Promise<void> {
    const isSent = await showTest(testId(Date.now())).then(
      () => true,
      () => false,
    );
    setWords(i18n.t(isSent ? 'settings.testSent' : 'settings.testRefused'));
  }

  return (
    <div class={styles.group}>
      <div class={styles.row}>
        <Button onClick={() => void explainNow(Date.now()).then((why) => setWords(silenceWords(why)))}>
          {i18n.t('settings.why')}
        </Button>
        <Button onClick={() => void sendTest()}>{i18n.t('settings.test')}</Button>
      </div>
      <p role="status" class={styles.hint}>
        {words()}
      </p>
    </div>
  );
}

interface MeetingsProps {
  readonly settings: Settings;
  readonly set: (change: (settings: Settings) => Settings) => void;
}

function Meetings(props: MeetingsProps): JSX.Element {
  const isOn = ({ origins }: MeetingSite) =>
    origins.every((origin) => props.settings.meetingOrigins.includes(origin));

  async function toggle(site: MeetingSite, on: boolean): Promise<void> {
    const others = (all: readonly string[]) => all.filter((origin) => !site.origins.includes(origin));
    const keep = (meeting: readonly string[]) =>
      props.set((settings) => ({
        ...settings,
        meetingOrigins: [...others(settings.meetingOrigins), ...meeting],
      }));
    if (!on) {
      keep([]);
      await forgetMeetingSite(site);
      return;
    }
    const isAllowed = await allowMeetingSite(site);
    keep(isAllowed ? site.origins : []);
  }

  return (
    <fieldset class={styles.group}>
      <legend>{i18n.t('settings.meeting')}</legend>
      <p class={styles.hint}>{i18n.t('settings.meetingHint')}</p>
      <For each={meetingSites}>
        {(site) => <Toggle label={site.name} isOn={isOn(site)} onToggle={(on) => void toggle(site, on)} />}
      </For>
    </fieldset>
  );
}

function History(): JSX.Element {
  const events = createFollowed(EVENTS_KEY, () => decisionsSoFar(Date.now()));

  return (
    <Show when={!events.loading || events.latest !== undefined}>
      <Show
        when={events.latest}
        fallback={
          <div class={styles.notice} role="alert">
            <p>{i18n.t('settings.unreadable')}</p>
            <Button onClick={() => void beginEventsAnew()}>{i18n.t('settings.beginAnew')}</Button>
          </div>
        }
      >
        {(known) => <NudgeHistory lines={historyOf(known())} tally={nudgeTally(known())} />}
      </Show>
    </Show>
  );
}

/** What `read` finds, read anew whenever the value stored under `key` changes. */
function createFollowed<T>(key: string, read: () => Promise<T>): Resource<T> {
  const [found, { refetch }] = createResource(read);
  const follow = (changes: Record<string, unknown>) => {
    if (key in changes) void refetch();
  };
  browser.storage.local.onChanged.addListener(follow);
  onCleanup(() => browser.storage.local.onChanged.removeListener(follow));
  return found;
}

function optionsOf(values: readonly number[]) {
  return values.map((value) => ({
    value,
    label: value === 0 ? i18n.t('settings.none') : countWord(value),
  }));
}
