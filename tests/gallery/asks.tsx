import { AskFilters } from '@/components/ask-filters';
import { AskForm } from '@/components/ask-form';
import { AskList } from '@/components/ask-list';
import { AskRow } from '@/components/ask-row';
import { BusyChoice } from '@/components/busy-choice';
import { Button } from '@/components/button';
import { GoalLine } from '@/components/goal-line';
import { GoalSetter } from '@/components/goal-setter';
import { LogForm } from '@/components/log-form';
import { NudgeChoices } from '@/components/nudge-choices';
import { OutcomeForm } from '@/components/outcome-form';
import { PersonCard } from '@/components/person-card';
import { PlanCard } from '@/components/plan-card';
import { PlanForm } from '@/components/plan-form';
import { RungCard } from '@/components/rung-card';
import { StuckPanel } from '@/components/stuck-panel';
import { idOf } from '@/tests/support/ids';
import { answered, askWith, on } from '@/tests/support/records';
import { emptyEditFields } from '@/utils/core/practice/ask-edit-fields';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import type { Person } from '@/utils/core/practice/person';
import { emptyPlanFields } from '@/utils/core/practice/plan-fields';
import { LONG, nothing, RIGHT_TO_LEFT, type Room, UNBROKEN } from './state';

const today = '2026-11-26';
const sam: Person = {
  id: idOf(1),
  createdAt: 0,
  updatedAt: 0,
  alias: 'Sam',
  relation: 'peer',
  archived: false,
};
const people = [sam, { ...sam, id: idOf(2), alias: UNBROKEN }];
const asked = askWith({ state: 'asked', channel: 'chat_dm', asked: on('2026-11-25') });
const said = answered(today, 'yes', { predict: { feared: 'They sigh' }, outcome: { discomfort: 3 } });
const noWords = { feeling: '', learned: '' };

const listed = [
  asked,
  said,
  askWith({ what: LONG, state: 'let_go' }),
  askWith({ what: RIGHT_TO_LEFT, rung: 10, channel: 'doc_or_ticket', state: 'asked', asked: on(today) }),
  askWith({ what: UNBROKEN + UNBROKEN }),
];

const form = (fields: Partial<typeof emptyEditFields>) => (
  <AskForm
    fields={{ ...emptyEditFields, date: today, ...fields }}
    onType={nothing}
    people={people}
    rungs={defaultRungs}
    today={today}
    isAsked
    surprises={[said]}
    save="Save"
    onSave={nothing}
  />
);

const outcome = (ask: typeof asked) => (
  <OutcomeForm ask={ask} onOutcome={nothing} words={noWords} onWord={nothing} onLeave={nothing} />
);

const plan = (sentence: string, hasPassed: boolean) => (
  <ul>
    <PlanCard
      sentence={sentence}
      hasPassed={hasPassed}
      wallNow="2026-11-26T10:00"
      onAsked={nothing}
      onMove={nothing}
      onDrop={nothing}
    />
  </ul>
);

const rung = (state: 'steady' | 'rusty' | 'open', typed?: string) => (
  <ul>
    <RungCard
      standing={{ rung: 3, asks: [], contexts: 2, state }}
      words={state === 'rusty' ? LONG : (defaultRungs[2] ?? '')}
      isFrontier={state === 'open'}
      examples={['Where the template is', LONG]}
      typed={typed}
      onType={nothing}
      onSave={nothing}
      onCancel={nothing}
      onPlan={nothing}
    />
  </ul>
);

const stuck = (isPaused: boolean, ask?: string) => (
  <StuckPanel
    left={isPaused ? 0 : 754_000}
    isPaused={isPaused}
    notes={{ want: ask ?? '', tried: '', breaks: '' }}
    ask={ask}
    onNote={nothing}
    onPause={nothing}
    onResume={nothing}
    onCopy={nothing}
    onLog={nothing}
    onEnd={nothing}
  />
);

const log = (text: string, isAsked = true) => (
  <LogForm text={text} isAsked={isAsked} onInput={nothing} onLog={nothing} />
);

/** An ask from its first word to its outcome, and the plan it comes from. */
export const asks: Room = {
  name: 'asks',
  states: [
    { name: 'log-form empty', view: () => log('') },
    { name: 'log-form planned', view: () => log('A look at my draft', false) },
    { name: 'log-form long', view: () => log(LONG.repeat(4)) },
    { name: 'log-form too long', view: () => log(LONG.repeat(100)) },
    {
      name: 'ask-row',
      view: () => (
        <ul>
          <AskRow ask={asked} today={today} who="Sam">
            <Button>I asked</Button>
          </AskRow>
          <AskRow ask={askWith({ what: RIGHT_TO_LEFT })} today={today} who={UNBROKEN}>
            <Button>I asked</Button>
          </AskRow>
        </ul>
      ),
    },
    {
      name: 'ask-list',
      view: () => (
        <AskList
          ids={listed.map(({ id }) => id)}
          askOf={(id) => listed.find((ask) => ask.id === id)}
          aliasOf={() => 'Sam'}
          today={today}
          active={listed[1]?.id}
          selected={new Set(listed.slice(2, 3).map(({ id }) => id))}
          onSeen={nothing}
          onActive={nothing}
          onOpen={nothing}
          onSelect={nothing}
          onDelete={nothing}
        />
      ),
    },
    {
      name: 'ask-filters',
      view: () => (
        <AskFilters
          filter={{ state: 'asked', rung: '', personId: '', channel: '', week: '', words: LONG }}
          people={people}
          today={today}
          onFilter={nothing}
          onReady={nothing}
        />
      ),
    },
    { name: 'ask-form empty', view: () => form({}) },
    {
      name: 'ask-form filled',
      view: () => form({ what: LONG, personId: sam.id, chance: '0.5', feared: RIGHT_TO_LEFT, note: LONG }),
    },
    { name: 'outcome-form open', view: () => outcome(asked) },
    { name: 'outcome-form told', view: () => outcome(said) },
    { name: 'goal-setter', view: () => <GoalSetter start={1} onSet={nothing} /> },
    { name: 'goal-line begun', view: () => <GoalLine done={0} target={2} /> },
    { name: 'goal-line met', view: () => <GoalLine done={3} target={2} /> },
    {
      name: 'person-card',
      view: () => (
        <ul>
          <PersonCard person={people[1] ?? sam} onChange={nothing} onDelete={nothing} />
        </ul>
      ),
    },
    { name: 'plan-card', view: () => plan('When the stand-up ends, I will ask Sam for ten minutes.', false) },
    {
      name: 'plan-card passed, long',
      view: () => plan(`When ${LONG}, I will ask ${UNBROKEN} for ${LONG}.`, true),
    },
    {
      name: 'plan-form',
      view: () => (
        <PlanForm
          fields={emptyPlanFields}
          onType={nothing}
          people={people}
          wallNow="2026-11-26T10:00"
          onSave={nothing}
          onCancel={nothing}
        />
      ),
    },
    {
      name: 'plan-form time passed',
      view: () => (
        <PlanForm
          fields={{ ...emptyPlanFields, cue: 'time', wall: '2026-11-25T10:00' }}
          onType={nothing}
          people={[]}
          wallNow="2026-11-26T10:00"
          onSave={nothing}
          onCancel={nothing}
        />
      ),
    },
    { name: 'rung-card next', view: () => rung('open') },
    { name: 'rung-card steady', view: () => rung('steady') },
    { name: 'rung-card rusty', view: () => rung('rusty') },
    { name: 'rung-card edited', view: () => rung('open', LONG) },
    { name: 'stuck-panel', view: () => stuck(false) },
    { name: 'stuck-panel over', view: () => stuck(true, LONG) },
    {
      name: 'busy-choice free',
      view: () => <BusyChoice until={undefined} onBusy={nothing} onFree={nothing} />,
    },
    { name: 'busy-choice busy', view: () => <BusyChoice until="14:30" onBusy={nothing} onFree={nothing} /> },
    {
      name: 'nudge-choices',
      view: () => (
        <NudgeChoices
          title="A plan for this moment"
          body={LONG}
          choices={['open', 'later_today', 'tomorrow', 'not_this_week', 'stop_kind']}
          onChoose={nothing}
        />
      ),
    },
  ],
};
