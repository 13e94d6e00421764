import { explained } from '@/components/explained';
import { Aloud } from '@/components/practice/aloud';
import { AskWords } from '@/components/practice/ask-words';
import { EaseRating } from '@/components/practice/ease-rating';
import { ReactionTable } from '@/components/practice/reaction-table';
import { Read } from '@/components/practice/read';
import { RolePlay } from '@/components/practice/role-play';
import { WithSomeone } from '@/components/practice/with-someone';
import { ReactionFields } from '@/components/reaction-fields';
import { ScriptList } from '@/components/script-list';
import { ScriptParts } from '@/components/script-parts';
import { reactionWith, scriptWith } from '@/tests/support/scripts';
import { reviewScript } from '@/utils/core/practice/script-review';
import { LONG, nothing, RIGHT_TO_LEFT, type Room, UNBROKEN } from './state';

const script = scriptWith();
const odd = scriptWith({
  title: UNBROKEN,
  request: LONG.repeat(3),
  why: RIGHT_TO_LEFT,
  reactions: [reactionWith({ theySay: LONG, iSay: UNBROKEN + UNBROKEN })],
});
const bare = scriptWith({ opener: '', why: '', easyOut: '', reactions: [] });

const written = {
  opener: 'Hi',
  request: 'Sorry to bother you, could you maybe look at it?',
  why: '',
  easyOut: '',
};

const parts = () => {
  const review = reviewScript({ ...written, reactions: [] }, { disabledRules: [], channel: 'chat' });
  return (
    <ScriptParts
      value={(part) => (part === 'title' ? LONG : written[part])}
      onInput={nothing}
      onLeave={nothing}
      review={{ ...review, findings: review.findings.map(explained) }}
    />
  );
};

const reactions = (of: typeof script) => (
  <ReactionFields
    ids={of.reactions.map(({ id }) => id)}
    viewOf={(id) => of.reactions.find((reaction) => reaction.id === id) ?? reactionWith()}
    onInput={nothing}
    onLeave={nothing}
    onRemove={nothing}
    onAdd={nothing}
    onFill={nothing}
  />
);

/** Scripts, and the ways of practising one. */
export const rehearsal: Room = {
  name: 'rehearsal',
  states: [
    {
      name: 'script-list',
      view: () => (
        <ScriptList
          due={[{ id: '1', title: 'My draft' }]}
          scripts={[
            { id: '1', title: 'My draft' },
            { id: '2', title: UNBROKEN + UNBROKEN, next: '2026-12-01' },
            { id: '3', title: RIGHT_TO_LEFT },
          ]}
          hasMore={true}
          search="draft"
          onSearch={nothing}
          onMore={nothing}
          today="2026-11-26"
          hrefOf={(id) => `#${id}`}
          onCopy={nothing}
        />
      ),
    },
    { name: 'script-parts', view: parts },
    { name: 'reaction-fields', view: () => reactions(odd) },
    { name: 'reaction-fields none', view: () => reactions(bare) },
    { name: 'ask-words', view: () => <AskWords script={script} size="large" /> },
    { name: 'ask-words long', view: () => <AskWords script={odd} size="normal" /> },
    { name: 'read', view: () => <Read script={script} onDone={nothing} /> },
    { name: 'aloud', view: () => <Aloud script={script} clock={() => 0} onDone={nothing} /> },
    { name: 'aloud long', view: () => <Aloud script={odd} clock={() => 0} onDone={nothing} /> },
    {
      name: 'role-play',
      view: () => <RolePlay script={odd} random={() => 0} speaker={undefined} onDone={nothing} />,
    },
    {
      name: 'role-play without reactions',
      view: () => <RolePlay script={bare} random={() => 0} speaker={undefined} onDone={nothing} />,
    },
    { name: 'with-someone', view: () => <WithSomeone script={script} onPrint={nothing} onDone={nothing} /> },
    {
      name: 'reaction-table',
      view: () => <ReactionTable reactions={odd.reactions} theySay="They say" iSay="I say" />,
    },
    { name: 'ease-rating', view: () => <EaseRating onRate={nothing} onSkip={nothing} /> },
  ],
};
