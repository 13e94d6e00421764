import { GoalEditor } from '@/components/settings/goal-editor';
import { HoursEditor } from '@/components/settings/hours-editor';
import { NudgeHistory } from '@/components/settings/nudge-history';
import { NumberChoice } from '@/components/settings/number-choice';
import { Organisation } from '@/components/settings/organisation';
import { PausesEditor } from '@/components/settings/pauses-editor';
import { SettingSearch } from '@/components/settings/setting-search';
import { Toggle } from '@/components/settings/toggle';
import { goalWith } from '@/tests/support/records';
import { noPolicy } from '@/utils/core/policy/policy';
import { LONG, nothing, type Room } from './state';

const goal = (inForce: ReturnType<typeof goalWith> | undefined, canLower: boolean) => (
  <GoalEditor
    measure="asks"
    inForce={inForce}
    next={undefined}
    canLowerTo={() => canLower}
    onSave={nothing}
    onLower={nothing}
    onEnd={nothing}
  />
);

const hours = (areGiven: boolean) => (
  <HoursEditor
    hours={[
      [],
      [
        { from: '09:30', to: '12:00' },
        { from: '13:00', to: '17:30' },
      ],
      [],
      [],
      [],
      [],
      [],
    ]}
    firstDay={1}
    onChange={nothing}
    areGiven={areGiven}
    onGiveBack={nothing}
  />
);

/** The parts of the settings. */
export const settings: Room = {
  name: 'settings',
  states: [
    { name: 'toggle on', view: () => <Toggle label="Nudges are on" hint={LONG} isOn onToggle={nothing} /> },
    {
      name: 'toggle held',
      view: () => (
        <Toggle label={LONG} isOn={false} held="Your organisation has set this." onToggle={nothing} />
      ),
    },
    {
      name: 'number-choice',
      view: () => (
        <NumberChoice
          label="Times a week"
          value={2}
          options={[1, 2, 3].map((value) => ({ value, label: String(value) }))}
          onChoose={nothing}
        />
      ),
    },
    { name: 'goal-editor none', view: () => goal(undefined, false) },
    { name: 'goal-editor set', view: () => goal(goalWith({ minRung: 3 }), true) },
    { name: 'hours-editor', view: () => hours(false) },
    { name: 'hours-editor given', view: () => hours(true) },
    {
      name: 'pauses-editor none',
      view: () => <PausesEditor pauses={[]} today="2026-11-26" onAdd={nothing} onRemove={nothing} />,
    },
    {
      name: 'organisation',
      view: () => (
        <Organisation
          policy={{
            ...noPolicy,
            disabledSites: ['mail.example.test', '*.chat.example.test'],
            disableNudges: true,
          }}
        />
      ),
    },
    { name: 'nudge-history none', view: () => <NudgeHistory lines={[]} tally={[]} /> },
    {
      name: 'setting-search',
      view: () => (
        <SettingSearch>
          <p>What is found</p>
        </SettingSearch>
      ),
    },
  ],
};
