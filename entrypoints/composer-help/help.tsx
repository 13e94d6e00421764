import { createMemo, createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { i18n } from '#i18n';
import { Card } from '@/components/composer/card';
import type { CardActions, NoticeView, ScriptTitle } from '@/components/composer/card-view';
import { Chip } from '@/components/composer/chip';
import { SentOffer, type SentState } from '@/components/composer/sent-offer';
import { send } from '@/utils/browser/messages/send';
import { watchAfterLeaving } from '@/utils/composer/after-leaving';
import { applyChange, type Change, insertAtCaret } from '@/utils/composer/apply';
import type { ApplyResult } from '@/utils/composer/apply-result';
import { rememberCaret } from '@/utils/composer/caret-memory';
import { channelOf } from '@/utils/composer/channel';
import { type Composer, focusedElement } from '@/utils/composer/discover';
import { fieldOf } from '@/utils/composer/field';
import { type ComposerHelp, handover } from '@/utils/composer/handover';
import { createHighlights } from '@/utils/composer/highlights';
import { createLayer } from '@/utils/composer/layer';
import { visibleBox } from '@/utils/composer/mirror';
import { type Point, placeCard, placeForChip, sendButtons } from '@/utils/composer/place';
import { type DraftView, openSession, type Session, type Shown } from '@/utils/composer/session';
import { withEdits } from '@/utils/composer/span';
import { type Theme, themeAt } from '@/utils/composer/theme';
import { createReviewer } from '@/utils/core/phrasing';
import { listenForCardKeys } from './card-keys';
import { checklistViews, findingId, findingViews, rewriteViews } from './card-model';
import css from './composer.css?inline';
import { copyText } from './copy';

/** How long the offer to log a sent ask stays. */
const OFFER_MS = 20_000;
const CHIP = { width: 26, height: 24 };
/** Longest wording the log takes, in UTF-16 units; the background refuses more. */
const LONGEST_WORDING = 280;

interface OpenCard {
  readonly picked?: string | undefined;
  readonly place?: Point | undefined;
}

interface Offer {
  readonly state: SentState;
  readonly place: Point;
  readonly draft: string;
  readonly id?: string;
}

/** The help of one frame: opens a session in the focused composer and shows chip, card and offer for it. */
export function createHelp(): ComposerHelp {
  const life = new AbortController();
  const layer = createLayer(document, css);
  const highlights = createHighlights();
  const channel = channelOf(location.hostname);
  const dismissed = new Set<string>();
  const [theme, setTheme] = createSignal<Theme>('light');
  const [view, setView] = createSignal<DraftView>();
  const [chipPlace, setChipPlace] = createSignal<Point>();
  const [card, setCard] = createSignal<OpenCard>();
  const [notice, setNotice] = createSignal<NoticeView>();
  const [scripts, setScripts] = createSignal<readonly ScriptTitle[]>();
  const [offer, setOffer] = createSignal<Offer>();
  const [compareTone, setCompareTone] = createSignal(handover().compareTone);

  let disabledRules: readonly string[] = [];
  let reviewer = newReviewer();
  let session: Session | undefined;
  let sessionLife: AbortController | undefined;
  let cardElement: HTMLElement | undefined;
  let chipElement: HTMLElement | undefined;
  let giveFocusBack: (() => void) | undefined;
  let offerTimer: number | undefined;

  function newReviewer() {
    return createReviewer({
      disabledRules,
      channel: channel === 'email' ? 'email' : 'chat',
      language: document.documentElement.lang,
    });
  }

  const isWorthAChip = ({ review, shown }: DraftView) => review.asks.length > 0 || shown.length > 0;

  const placeChip = () => {
    const now = view();
    if (!session || !now || !isWorthAChip(now)) {
      setChipPlace(undefined);
      return;
    }
    const end = now.text.trimEnd().length;
    const [last] = session.field.ranges([{ start: end - 1, end }]);
    setChipPlace(placeForChip(session.field.element, CHIP, last?.getBoundingClientRect()));
  };

  const closeSession = () => {
    closeCard();
    sessionLife?.abort();
    sessionLife = undefined;
    session = undefined;
    setView(undefined);
    setChipPlace(undefined);
  };

  const open = (composer: Composer) => {
    if (life.signal.aborted || session?.field.element === composer.element) return;
    closeSession();
    layer.show(composer.element);
    setTheme(themeAt(composer.element));
    sessionLife = new AbortController();
    const { signal } = sessionLife;
    const { element } = composer;
    session = openSession(
      fieldOf(composer, layer.root),
      {
        review: (draft) => reviewer.review(draft),
        isDismissed: (finding, words) => dismissed.has(`${finding.rule}\n${words}`),
        highlights,
        onView: (next) => {
          setView(next);
          placeChip();
        },
        onMove: () => {
          placeChip();
          void placeOpenCard();
        },
        onPick: (shown) => void openCard(shown),
        onSent: (draft) => offerToLog(draft, visibleBox(element)),
        onGone: closeSession,
      },
      signal,
    );
    element.addEventListener('focusout', () => setTimeout(closeIfLeft, 0), { signal });
    session.refresh();
  };

  const closeIfLeft = () => {
    const focused = focusedElement(document);
    const isOurs = focused?.getRootNode() === layer.root;
    if (isOurs || focused === session?.field.element) return;
    const element = session?.field.element;
    const ask = session?.unsentAsk();
    closeSession();
    if (element === undefined || ask === undefined) return;
    const box = visibleBox(element);
    watchAfterLeaving({ element, gesture: ask.gesture }, () => offerToLog(ask.draft, box), life.signal);
  };

  const boxOfCard = (): DOMRect | undefined => {
    const shown = session?.view()?.shown.find((candidate) => findingId(candidate) === card()?.picked);
    return shown?.range?.getBoundingClientRect() ?? caretBox() ?? chipElement?.getBoundingClientRect();
  };
  const caretBox = (): DOMRect | undefined => {
    const caret = session?.field.caret();
    const text = view()?.text;
    if (caret === undefined || !text) return undefined;
    const start = Math.max(0, Math.min(caret, text.trimEnd().length) - 1);
    return session?.field.ranges([{ start, end: start + 1 }])[0]?.getBoundingClientRect();
  };
  const placeOpenCard = async () => {
    const element = session?.field.element;
    if (!card() || !cardElement || !element) return;
    const reference = boxOfCard() ?? visibleBox(element);
    const line = caretBox();
    const avoid = [...sendButtons(element), ...(line ? [line] : [])];
    const place = await placeCard(cardElement, reference, avoid);
    const still = card();
    if (still) setCard({ ...still, place });
  };

  const openCard = (picked?: Shown): Promise<void> | undefined => {
    if (!session || session.isComposing()) return undefined;
    setNotice(undefined);
    setScripts(undefined);
    setCard({ picked: picked && findingId(picked) });
    wantTone();
    return placeOpenCard();
  };
  /** The tone model comes with the first card that shows a rewording. */
  const wantTone = () => {
    if (compareTone() || view()?.review.rewrites.length === 0) return;
    // Without it the card says nothing on tone.
    void send('composer.load-tone').then(
      () => setCompareTone(() => handover().compareTone),
      () => undefined,
    );
  };
  const openCardByKeyboard = () => {
    if (!session || !document.hasFocus() || session.isComposing()) return;
    session.refresh();
    giveFocusBack = rememberCaret(session.field.element);
    const caret = session.field.caret();
    const at = view()?.shown.find(
      ({ finding }) => caret !== undefined && finding.start <= caret && caret <= finding.end,
    );
    // What is not placed yet is not seen, and what is not seen takes no focus.
    void openCard(at)?.then(() => cardElement?.focus({ preventScroll: true }));
  };
  const closeCard = () => {
    const hadFocus = layer.root.activeElement !== null;
    setCard(undefined);
    if (hadFocus) giveFocusBack?.();
    giveFocusBack = undefined;
  };

  const make = async (wording: string, run: (session: Session) => Promise<ApplyResult>) => {
    const now = session;
    if (!now) return;
    closeCard();
    const result: ApplyResult = now.isComposing() ? { kind: 'refused', reason: 'composing' } : await run(now);
    if (session !== now) return;
    now.refresh();
    if (result.kind === 'applied') return;
    void openCard();
    setNotice({ reason: result.reason, wording, isCopied: false });
  };
  const change = (wording: string, edits: Change['edits']) => {
    const draft = view()?.text;
    if (draft !== undefined) void make(wording, ({ field }) => applyChange(field, { draft, edits }));
  };

  const actions: CardActions = {
    onReplace: (finding, replacement) => {
      const found = view()?.shown.find((shown) => findingId(shown) === finding.id)?.finding;
      const now = view();
      if (!found || !now) return;
      const edits = [{ start: found.start, end: found.end, text: replacement }];
      // Words that are only taken out leave nothing to copy: then it is the line without them.
      change(replacement || lineAround(withEdits(now.text, edits), found.start), edits);
    },
    onRewrite: ({ style }) => {
      const now = view();
      const rewrite = now?.review.rewrites.find((candidate) => candidate.style === style);
      if (now && rewrite) change(rewrite.text, [{ start: 0, end: now.text.length, text: rewrite.text }]);
    },
    onSentence: (sentence) => {
      const at = view()?.review.asks.at(-1)?.end;
      if (at !== undefined) change(sentence, [{ start: at, end: at, text: ` ${sentence}` }]);
    },
    onDismiss: (finding) => {
      dismissed.add(`${finding.rule}\n${finding.words}`);
      session?.refresh();
    },
    onDisableRule: ({ rule }) => {
      void send('rules.disable', { rule }).then(readSettings, readSettings);
    },
    onListScripts: () => {
      void send('scripts.titles').then(setScripts, () => setScripts([]));
    },
    onScript: ({ id }) => {
      void send('scripts.text', { id }).then(
        ({ text }) => make(text, ({ field }) => insertAtCaret(field, text)),
        // The script is gone since the list was made: the list is read again.
        actions.onListScripts,
      );
    },
    onCopy: () => {
      const now = notice();
      if (!now) return;
      void copyText(now.wording, layer.root).then((isCopied) => setNotice({ ...now, isCopied }));
    },
    onDisableSite: () => {
      void send('sites.disable');
      stop();
    },
    onOpenDashboard: () => void send('dashboard.open'),
    onClose: closeCard,
  };

  const offerToLog = (draft: string, box: DOMRect) => {
    // The dialog or editor that was written in may be gone with the message.
    layer.show(document.documentElement);
    const above = box.top - 48;
    const place = {
      x: Math.max(6, Math.min(box.right, innerWidth) - 300),
      y: above > 6 ? above : Math.min(box.bottom + 6, innerHeight - 54),
    };
    showOffer({ state: 'offered', place, draft });
  };
  const showOffer = (next: Offer | undefined) => {
    clearTimeout(offerTimer);
    setOffer(next);
    if (next) offerTimer = window.setTimeout(() => setOffer(undefined), OFFER_MS);
  };
  const log = async (now: Offer, wording: string | undefined) => {
    try {
      const { id } = await send('asks.log', { channel, ...(wording !== undefined && { wording }) });
      showOffer({ ...now, state: 'logged', id });
    } catch {
      showOffer({ ...now, state: 'refused' });
    }
  };
  const unlog = async (now: Offer) => {
    if (now.id === undefined) return;
    const isUndone = await send('asks.unlog', { id: now.id }).then(
      () => true,
      () => false,
    );
    showOffer({ ...now, state: isUndone ? 'undone' : 'refused' });
  };

  const readSettings = () => {
    void send('composer.settings').then((settings) => {
      disabledRules = settings.disabledRules;
      reviewer = newReviewer();
      session?.refresh();
      // Refused where the site is off, unanswered once an update replaced this script: then we are not wanted.
    }, stop);
  };

  const isOpen = createMemo(() => card() !== undefined);
  const count = () => view()?.shown.length ?? 0;
  const ofView = <T,>(read: (now: DraftView) => readonly T[]): readonly T[] => {
    const now = view();
    return isOpen() && now ? read(now) : [];
  };
  const dispose = render(() => {
    // Kept while the draft is: what is open in the card is not drawn anew under the user's hand.
    const findings = createMemo(() => ofView(findingViews));
    const rewrites = createMemo(() => ofView((now) => rewriteViews(now, compareTone())));
    const checklist = createMemo(() => ofView(checklistViews));
    return (
      <>
        <Show when={chipPlace()}>
          <Chip
            count={count()}
            theme={theme()}
            isOpen={card() !== undefined}
            place={chipPlace()}
            ref={(chip) => (chipElement = chip)}
            onOpen={() => (card() ? closeCard() : void openCard())}
          />
        </Show>
        <p class="unseen" aria-live="polite">
          {count() > 0 ? i18n.t('composer.chip', count(), [`${count()}`]) : ''}
        </p>
        <Show when={card() && view()}>
          <Card
            {...actions}
            theme={theme()}
            place={card()?.place}
            ref={(element) => (cardElement = element)}
            view={{
              findings: findings(),
              picked: card()?.picked,
              rewrites: rewrites(),
              checklist: checklist(),
              scripts: scripts(),
              notice: notice(),
            }}
          />
        </Show>
        <Show when={offer()}>
          {(now) => (
            <SentOffer
              theme={theme()}
              state={now().state}
              place={now().place}
              onLog={({ keepWording }) =>
                void log(now(), keepWording ? now().draft.slice(0, LONGEST_WORDING) : undefined)
              }
              onUndo={() => void unlog(now())}
              onClose={() => showOffer(undefined)}
            />
          )}
        </Show>
      </>
    );
  }, layer.root);

  const stop = () => {
    if (life.signal.aborted) return;
    life.abort();
    closeSession();
    clearTimeout(offerTimer);
    dispose();
    layer.remove();
  };

  listenForCardKeys(
    { card: () => (card() ? cardElement : undefined), owns: layer.owns, onClose: closeCard },
    life.signal,
  );
  // A click anywhere else is about something else.
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && card() && !layer.owns(event)) closeCard();
    },
    { capture: true, signal: life.signal },
  );
  readSettings();
  return { open, openCard: openCardByKeyboard, readSettings, stop };
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}
