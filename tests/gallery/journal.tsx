import { EntryForm } from '@/components/entry-form';
import { EntryList } from '@/components/entry-list';
import { FindingList } from '@/components/finding-list';
import { FirstOf } from '@/components/first-of';
import { LoopList } from '@/components/loop-list';
import { ReframeForm } from '@/components/reframe-form';
import { StoryList } from '@/components/story-list';
import { SurpriseList } from '@/components/surprise-list';
import { libraryFindings, libraryStories } from '@/utils/core/practice/library';
import { LONG, nothing, RIGHT_TO_LEFT, type Room, UNBROKEN } from './state';

const entry = {
  id: '1',
  day: 'Monday',
  text: 'Kim asked where the template is.',
  facts: ['in chat'],
  notes: [],
};

const reframe = (weight: string, isRefused = false) => (
  <ReframeForm
    value={(field) => (field === 'weight' ? weight : '')}
    onInput={nothing}
    onWeigh={nothing}
    isRefused={isRefused}
    submit="Keep it"
    onSubmit={nothing}
    onCancel={nothing}
  />
);

/** What is kept beside asks, and what there is to read. */
export const journal: Room = {
  name: 'journal',
  states: [
    {
      name: 'entry-form refused',
      view: () => (
        <EntryForm
          fields={[
            { name: 'what', label: 'What you saw', kind: 'line', isNeeded: true, placeholder: 'Kim asked' },
            {
              name: 'how',
              label: 'How it went',
              kind: 'choice',
              options: [{ value: 'well', label: UNBROKEN }],
            },
            { name: 'note', label: LONG, kind: 'text', isExtra: true },
            { name: 'date', label: 'When', kind: 'date', isExtra: true },
          ]}
          value={(name) => (name === 'note' ? LONG : '')}
          onInput={nothing}
          today="2026-11-26"
          isRefused
          submit="Keep it"
          onSubmit={nothing}
          onCancel={nothing}
        />
      ),
    },
    {
      name: 'entry-list',
      view: () => (
        <EntryList
          label="Noticed"
          entries={[
            entry,
            { ...entry, id: '2', text: RIGHT_TO_LEFT, notes: [{ label: 'What came', text: LONG }] },
            { ...entry, id: '3', text: UNBROKEN + UNBROKEN, facts: [LONG, UNBROKEN] },
          ]}
          hasMore
          onMore={nothing}
          onEdit={nothing}
          onRemove={nothing}
        />
      ),
    },
    { name: 'reframe-form', view: () => reframe('', true) },
    { name: 'reframe-form heavy', view: () => reframe('heavy') },
    {
      name: 'loop-list',
      view: () => (
        <LoopList
          items={[
            { id: '1', what: 'A look at my draft', who: 'Sam', day: 'today', isThanked: false },
            { id: '2', what: RIGHT_TO_LEFT, who: UNBROKEN, day: 'Monday', isThanked: true },
          ]}
          onThanked={nothing}
          onTold={nothing}
          onSkip={nothing}
        />
      ),
    },
    { name: 'finding-list', view: () => <FindingList findings={libraryFindings.slice(0, 2)} /> },
    { name: 'story-list', view: () => <StoryList stories={libraryStories.slice(0, 2)} /> },
    { name: 'surprise-list none', view: () => <SurpriseList surprises={[]} /> },
    {
      name: 'surprise-list',
      view: () => (
        <SurpriseList
          surprises={[
            { what: LONG, fact: 'Expected 8 of 10, felt 2.' },
            { what: RIGHT_TO_LEFT, fact: LONG },
          ]}
        />
      ),
    },
    {
      name: 'first-of',
      view: () => (
        <ul>
          <FirstOf items={Array.from({ length: 60 }, (_, at) => ({ id: String(at) }))}>
            {(line) => <li>Line {line().id}</li>}
          </FirstOf>
        </ul>
      ),
    },
  ],
};
