import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { Card } from '@/components/composer/card';
import type { CardView } from '@/components/composer/card-view';
import { Chip } from '@/components/composer/chip';
import { SentOffer } from '@/components/composer/sent-offer';
import { explained } from '@/components/explained';
import { ReviewPane } from '@/components/review-pane';
import css from '@/entrypoints/composer-help/composer.css?inline';
import { review } from '@/utils/core/phrasing';
import { LONG, nothing, type Room, UNBROKEN } from './state';

const DRAFT = 'Sorry to bother you! I was just wondering if you could maybe take a look at my draft?';

const pane = (text: string) => {
  const { findings, rewrites, checklist } = review(text);
  return (
    <ReviewPane
      text={text}
      findings={findings.map(explained)}
      rewrites={rewrites}
      checklist={checklist}
      onReplace={nothing}
      onRewrite={nothing}
      onSentence={nothing}
      onUndo={nothing}
    />
  );
};

/** In a shadow root of its own, as in a page, but where it stands rather than where the composer is. */
function inPage(view: (theme: 'light' | 'dark') => JSX.Element): JSX.Element {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${css} .chip, .card, .offer { position: static !important; visibility: visible !important; max-width: 100% !important }`;
  const place = document.createElement('div');
  root.append(style, place);
  render(() => view(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'), place);
  return host;
}

const empty: CardView = { findings: [], rewrites: [], checklist: [] };
const full: CardView = {
  findings: [
    {
      id: '1',
      rule: 'apology-for-asking',
      title: 'Apology for asking',
      advice: LONG,
      source: LONG,
      words: 'Sorry to bother you!',
      replacements: ['', 'Could you'],
    },
    {
      id: '2',
      rule: 'minimiser',
      title: LONG,
      advice: UNBROKEN,
      source: 'Here',
      words: UNBROKEN,
      replacements: [LONG],
    },
  ],
  rewrites: [
    {
      style: 'direct',
      lines: [
        [
          { text: 'Could you please ', isNew: true },
          { text: 'look?', isNew: false },
        ],
      ],
      tone: 'warmer',
    },
    { style: 'warm', lines: [[{ text: LONG + UNBROKEN, isNew: true }]], tone: 'cooler' },
  ],
  checklist: [
    { point: 'who', isPresent: true, sentences: [] },
    { point: 'size', isPresent: false, sentences: ['This takes about ten minutes.'] },
    { point: 'why', isPresent: undefined, sentences: [] },
  ],
};

const card = (view: CardView) =>
  inPage((theme) => (
    <Card
      view={view}
      theme={theme}
      place={{ x: 0, y: 0 }}
      ref={nothing}
      onReplace={nothing}
      onDismiss={nothing}
      onDisableRule={nothing}
      onRewrite={nothing}
      onSentence={nothing}
      onListScripts={nothing}
      onScript={nothing}
      onCopy={nothing}
      onDisableSite={nothing}
      onOpenDashboard={nothing}
      onClose={nothing}
    />
  ));

const offer = (state: 'offered' | 'logged' | 'undone' | 'refused') =>
  inPage((theme) => (
    <SentOffer
      state={state}
      theme={theme}
      place={{ right: 0, y: 0 }}
      ref={nothing}
      onLog={nothing}
      onUndo={nothing}
      onClose={nothing}
    />
  ));

const chip = (count: number, isOpen: boolean) =>
  inPage((theme) => (
    <Chip count={count} theme={theme} isOpen={isOpen} place={{ x: 0, y: 0 }} ref={nothing} onOpen={nothing} />
  ));

/** The help while one writes, in our own pages and in a site's composer. */
export const help: Room = {
  name: 'help',
  states: [
    { name: 'review-pane', view: () => pane(DRAFT) },
    { name: 'review-pane clear', view: () => pane('Could you look at my draft by Thursday?') },
    { name: 'chip', view: () => chip(3, false) },
    { name: 'chip none, open', view: () => chip(0, true) },
    { name: 'card full', view: () => card(full) },
    { name: 'card nothing found', view: () => card(empty) },
    {
      name: 'card scripts',
      view: () =>
        card({
          ...empty,
          scripts: [
            { id: '1', title: 'My draft' },
            { id: '2', title: UNBROKEN + UNBROKEN },
          ],
        }),
    },
    { name: 'card no scripts', view: () => card({ ...empty, scripts: [] }) },
    {
      name: 'card refused',
      view: () => card({ ...empty, notice: { reason: 'changed', wording: LONG, isCopied: false } }),
    },
    { name: 'sent-offer offered', view: () => offer('offered') },
    { name: 'sent-offer logged', view: () => offer('logged') },
    { name: 'sent-offer undone', view: () => offer('undone') },
    { name: 'sent-offer refused', view: () => offer('refused') },
  ],
};
