import { For } from 'solid-js';
import { AlertLine, ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { Choice } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { PassphraseField } from '@/components/form/passphrase-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { LineForm } from '@/components/line-form';
import { createNewPassphrase, NewPassphraseFields } from '@/components/lock/new-passphrase';
import { UnlockForm } from '@/components/lock/unlock-form';
import { NoticeBar } from '@/components/notice-bar';
import { Scale } from '@/components/scale';
import { SiteList } from '@/components/site-list';
import { SiteSwitch } from '@/components/site-switch';
import { Switch } from '@/components/switch';
import { Tabs } from '@/components/tabs';
import { LONG, nothing, type Room, UNBROKEN } from './state';

const steps = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));
const channels = ['In person', 'Video', 'Phone', UNBROKEN.slice(0, 30)].map((label) => ({
  value: label,
  label,
}));

/** What one presses, chooses and types into, and what is said about it. */
export const controls: Room = {
  name: 'controls',
  states: [
    {
      name: 'button looks',
      view: () => (
        <For each={['primary', 'plain', 'quiet'] as const}>
          {(look) => <Button look={look}>Log it</Button>}
        </For>
      ),
    },
    {
      name: 'button disabled',
      view: () => (
        <For each={['primary', 'plain', 'quiet'] as const}>
          {(look) => (
            <Button look={look} disabled>
              Log it
            </Button>
          )}
        </For>
      ),
    },
    { name: 'button long', view: () => <Button look="primary">{LONG}</Button> },
    { name: 'switch off', view: () => <Switch label="Slack" isOn={false} onToggle={nothing} /> },
    { name: 'switch on', view: () => <Switch label="Slack" isOn onToggle={nothing} /> },
    {
      name: 'switch held',
      view: () => (
        <Switch label="Slack" isOn={false} held="Your organisation has set this." onToggle={nothing} />
      ),
    },
    { name: 'switch long', view: () => <Switch label={LONG} isOn onToggle={nothing} /> },
    {
      name: 'site-switch',
      view: () => <SiteSwitch name="wiki.example.test" isOn isHeld={false} onToggle={nothing} />,
    },
    {
      name: 'site-list',
      view: () => (
        <SiteList
          sites={[
            { name: 'Gmail', isOn: true, isHeld: false },
            { name: 'Slack', isOn: false, isHeld: true },
            { name: `${UNBROKEN}.example.test`, isOn: false, isHeld: false },
          ]}
          onToggle={nothing}
        />
      ),
    },
    {
      name: 'tabs',
      view: () => (
        <Tabs
          label="Parts"
          tabs={['Log', 'Rehearse', 'Week'].map((title) => ({ name: title, title }))}
          current="Rehearse"
          onSelect={nothing}
        >
          <p>What is open</p>
        </Tabs>
      ),
    },
    {
      name: 'choice none',
      view: () => <Choice label="How" options={channels} value="" optional onChoose={nothing} />,
    },
    {
      name: 'choice chosen',
      view: () => <Choice label={LONG} options={channels} value="Video" onChoose={nothing} />,
    },
    { name: 'scale none', view: () => <Scale label="Rung" options={steps} value="" onChoose={nothing} /> },
    {
      name: 'scale chosen',
      view: () => (
        <Scale label="Rung" options={steps} value="7" ends={['not at all', 'very much']} onChoose={nothing} />
      ),
    },
    {
      name: 'text-field empty',
      view: () => (
        <TextField
          label="Note"
          hint="What is worth keeping."
          placeholder="relieved"
          value=""
          onInput={nothing}
        />
      ),
    },
    {
      name: 'text-field long',
      view: () => <TextField label={LONG} rows={3} value={UNBROKEN + LONG} onInput={nothing} />,
    },
    {
      name: 'text-field problem',
      view: () => <TextField label="Note" value="" problem="Write a few words first." onInput={nothing} />,
    },
    {
      name: 'text-field too long',
      view: () => <TextField label="Note" longest={20} value={LONG} onInput={nothing} />,
    },
    {
      name: 'date-field future',
      view: () => <DateField label="Asked on" value="2026-11-27" today="2026-11-26" onInput={nothing} />,
    },
    {
      name: 'select-field none',
      view: () => (
        <SelectField label="Who" none="Somebody else" options={channels} value="" onChoose={nothing} />
      ),
    },
    {
      name: 'select-field gone',
      view: () => (
        <SelectField
          label="Who"
          none="Somebody else"
          options={channels}
          value="x"
          gone="This person was deleted."
          onChoose={nothing}
        />
      ),
    },
    { name: 'check-field', view: () => <CheckField label={LONG} isChecked onToggle={nothing} /> },
    {
      name: 'passphrase-field problem',
      view: () => (
        <PassphraseField
          label="Passphrase"
          value="abc"
          problem="This one does not open it."
          onInput={nothing}
        />
      ),
    },
    {
      name: 'new-passphrase',
      view: () => <NewPassphraseFields chosen={createNewPassphrase()} />,
    },
    {
      name: 'unlock-form',
      view: () => <UnlockForm about="Your words are locked." onUnlock={() => Promise.resolve(false)} />,
    },
    {
      name: 'line-form',
      view: () => (
        <LineForm
          label="Next"
          placeholder="A look at my draft"
          submit="Plan it"
          text=""
          onInput={nothing}
          onSubmit={nothing}
        />
      ),
    },
    { name: 'alert-line', view: () => <AlertLine>{LONG}</AlertLine> },
    { name: 'problem-line full', view: () => <ProblemLine problem="full" /> },
    { name: 'notice-bar undo', view: () => <NoticeBar words="Logged." onUndo={nothing} onClose={nothing} /> },
    { name: 'notice-bar long', view: () => <NoticeBar words={LONG} onUndo={nothing} onClose={nothing} /> },
    { name: 'notice-bar problem', view: () => <NoticeBar words="" problem={LONG} /> },
  ],
};
