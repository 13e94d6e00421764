import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { i18n } from '#i18n';
import { Card } from '@/components/composer/card';
import type { CardActions, ListedScripts, NoticeView } from '@/components/composer/card-view';
import { Chip } from '@/components/composer/chip';
import { SentOffer } from '@/components/composer/sent-offer';
import { tellLanguage } from '@/components/language';
import { hearNotices, isExtensionThere } from '@/utils/browser/messages/hear';
import { Refused, send, sendUntilHeard } from '@/utils/browser/messages/send';
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
import { type ChipPlace, type Point, placeCard, placeForChip, sendButtons } from '@/utils/composer/place';
import { type DraftView, openSession, type Session, type Shown } from '@/utils/composer/session';
import { withEdits } from '@/utils/composer/span';
import { type Theme, themeAt } from '@/utils/composer/theme';
import { createReviewer } from '@/utils/core/phrasing';
import { type CardKeys, listenForCardKeys } from './card-keys';
import { checklistViews, findingId, findingViews, isUnread, rewriteViews } from './card-model';
import css from './composer.css?inline';
import { copyText } from './copy';
import { createLogOffer } from './log-offer';

const CHIP = { width: 26, height: 24 };
/** While somebody writes, the background hears of it this often, in milliseconds: nudges wait that long. */
const BUSY_MS = 60_000;

interface OpenCard {
  readonly picked?: string | undefined;
  readonly place?: Point | undefined;
}

/** The help of one frame: opens a session in the focused composer and shows chip, card and offer for it. */
export function createHelp(): ComposerHelp {
  const life = new AbortController();
  /**
   * Asked before anything is drawn anew: words of the interface cannot be had any more once the extension is gone.
   * A newer version takes the element of an older one away.
   */
  const isAlive = () => {
    if (!isExtensionThere()) stop();
    return !life.signal.aborted;
  };
  const layer = createLayer(document, css, isAlive);
  // What is ours is in our language, whichever the page is in.
  if (layer.root.host instanceof HTMLElement) tellLanguage(layer.root.host);
  const highlights = createHighlights();
  const channel = channelOf(location.hostname);
  const dismissed = new Set<string>();
  const [theme, setTheme] = createSignal<Theme>('light');
  const [view, setView] = createSignal<DraftView>();
  const [chipPlace, setChipPlace] = createSignal<ChipPlace>();
  const [card, setCard] = createSignal<OpenCard>();
  const [notice, setNotice] = createSignal<NoticeView>();
  const [scripts, setScripts] = createSignal<ListedScripts>();
  const logOffer = createLogOffer(channel);
  const [compareTone, setCompareTone] = createSignal(handover().compareTone);

  let disabledRules: readonly string[] = [];
  let dismissedSince: number | undefined;
  let reviewer = newReviewer();
  let session: Session | undefined;
  let sessionLife: AbortController | undefined;
  let cardElement: HTMLElement | undefined;
  let chipElement: HTMLElement | undefined;
  let offerElement: HTMLElement | undefined;
  let giveFocusBack: (() => void) | undefined;
  let placedBy: string | undefined;
  let busySaidAt = -BUSY_MS;

  function newReviewer() {
    return createReviewer({
      disabledRules,
      channel: channel === 'email' ? 'email' : 'chat',
      language: document.documentElement.lang,
    });
  }

  /** Nothing of what is written is told, and no more often than nudges need it. */
  const sayBusy = () => {
    if (performance.now() - busySaidAt < BUSY_MS) return;
    busySaidAt = performance.now();
    // Nobody answers once the extension is gone: then there are no nudges either.
    void send('composer.busy').catch(() => undefined);
  };

  const isWorthAChip = (now: DraftView) =>
    now.review.asks.length > 0 || now.shown.length > 0 || (isUnread(now) && asksSomething(now.text));

  const placeChip = (now: DraftView, last?: ChipPlace) => {
    if (!session || !isWorthAChip(now)) {
      setChipPlace(undefined);
      return;
    }
    // A click that is on its way finds the chip where it was aimed.
    if (last && chipElement?.matches(':hover')) return;
    const end = now.text.trimEnd().length;
    const [word] = session.field.ranges([{ start: end - 1, end }]);
    const offer = logOffer.offer() && offerElement?.getBoundingClientRect();
    setChipPlace(placeForChip(session.field.element, CHIP, word?.getBoundingClientRect(), offer, last));
  };

  const closeSession = () => {
    closeCard();
    sessionLife?.abort();
    sessionLife = undefined;
    session = undefined;
    setChipPlace(undefined);
    setView(undefined);
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
          if (!isAlive()) return;
          // Measured before anything of ours changes, so that the page is laid out once.
          placeChip(next, chipPlace());
          setView(next);
        },
        onMove: () => {
          if (!isAlive()) return;
          const now = view();
          if (now) placeChip(now);
          void placeOpenCard();
        },
        onType: () => {
          if (isAlive()) sayBusy();
        },
        onPick: openCardByHand,
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
    const composer = visibleBox(element);
    const reference = boxOfCard() ?? composer;
    const caret = caretBox();
    // The whole line that is written in, not only where the caret stands in it.
    const line = caret && new DOMRect(composer.x, caret.y, composer.width, caret.height);
    const avoid = [...sendButtons(element), ...(line ? [line] : [])];
    // To try its places takes the card's own scrolling away: only when something stands elsewhere.
    const decidedBy = JSON.stringify([reference, avoid, innerWidth, innerHeight]);
    if (card()?.place && decidedBy === placedBy) return;
    placedBy = decidedBy;
    const place = await placeCard(cardElement, reference, avoid);
    const still = card();
    if (still && isAlive()) setCard({ ...still, place });
  };

  const openCard = async (picked?: Shown): Promise<void> => {
    if (!isAlive()) return;
    setNotice(undefined);
    setScripts(undefined);
    setCard({ picked: picked && findingId(picked) });
    wantTone();
    await placeOpenCard();
  };
  /** Not in the middle of a word. */
  const openCardByHand = (picked?: Shown) => {
    if (session && !session.isComposing()) void openCard(picked);
  };
  const openCardByChip = () => {
    // What would be found at the next pause would move the card under the pointer.
    if (session && !session.isComposing()) session.refresh();
    openCardByHand();
  };
  /** The tone model comes with the first card that shows a rewording. */
  const wantTone = () => {
    if (compareTone() || view()?.review.rewrites.length === 0) return;
    // Without it the card says nothing on tone.
    void sendUntilHeard('composer.load-tone').then(
      () => {
        if (isAlive()) setCompareTone(() => handover().compareTone);
      },
      () => undefined,
    );
  };
  const openCardByKeyboard = () => {
    if (logOffer.offer() && document.hasFocus()) {
      const focused = focusedElement(document);
      giveFocusBack = focused instanceof HTMLElement ? rememberCaret(focused) : undefined;
      offerElement?.querySelector('button')?.focus({ preventScroll: true });
      return;
    }
    if (!session || !document.hasFocus() || session.isComposing()) return;
    session.refresh();
    giveFocusBack = rememberCaret(session.field.element);
    const caret = session.field.caret();
    const at = view()?.shown.find(
      ({ finding }) => caret !== undefined && finding.start <= caret && caret <= finding.end,
    );
    // What is not placed yet is not seen, and what is not seen takes no focus.
    void openCard(at).then(() => cardElement?.focus({ preventScroll: true }));
  };
  const closeCard = () => {
    if (!isAlive()) return;
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
    if (session !== now || !isAlive()) return;
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
      void sendUntilHeard('rules.disable', { rule }).then(readSettings, readSettings);
    },
    onListScripts: () => {
      // Not heard is not the same as having none: then the list stays closed, to be asked for again.
      void sendUntilHeard('scripts.titles').then(setScripts, () => setScripts(undefined));
    },
    onScript: ({ id }) => {
      void sendUntilHeard('scripts.text', { id }).then(
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
      void sendUntilHeard('sites.disable');
      stop();
    },
    onOpenDashboard: () => void sendUntilHeard('dashboard.open'),
    onClose: closeCard,
  };

  const offerToLog = (draft: string, box: DOMRect) => {
    // The dialog or editor that was written in may be gone with the message.
    layer.show(document.documentElement);
    logOffer.make(draft, box);
  };

  const stopIfRefused = (error: unknown) => {
    if (error instanceof Refused) stop();
  };
  const readSettings = () => {
    void sendUntilHeard('composer.settings').then((settings) => {
      const isSame =
        settings.disabledRules.join() === disabledRules.join() && settings.dismissedSince === dismissedSince;
      if (isSame) return;
      disabledRules = settings.disabledRules;
      if (settings.dismissedSince !== dismissedSince) dismissed.clear();
      dismissedSince = settings.dismissedSince;
      reviewer = newReviewer();
      session?.refresh();
    }, stopIfRefused);
  };

  const isOpen = createMemo(() => card() !== undefined);
  const ofView = <T,>(read: (now: DraftView) => readonly T[]): readonly T[] => {
    const now = view();
    return isOpen() && now ? read(now) : [];
  };
  const dispose = render(() => {
    // Kept while the draft is: what is open in the card is not drawn anew under the user's hand.
    const findings = createMemo(() => ofView(findingViews));
    const rewrites = createMemo(() => ofView((now) => rewriteViews(now, compareTone())));
    const checklist = createMemo(() => ofView(checklistViews));
    const count = createMemo(() => view()?.shown.length ?? 0);
    const listenWhile = (isThere: () => boolean, keys: Omit<CardKeys, 'owns'>) =>
      createEffect(() => {
        if (!isThere()) return;
        const open = new AbortController();
        onCleanup(() => open.abort());
        listenForCardKeys({ ...keys, owns: layer.owns }, open.signal);
      });
    listenWhile(isOpen, { card: () => (card() ? cardElement : undefined), onClose: closeCard });
    listenWhile(() => logOffer.offer() !== undefined, {
      card: () => (offerElement?.contains(layer.root.activeElement) ? offerElement : undefined),
      onClose: () => closeOffer(),
    });
    return (
      <>
        <Show when={chipPlace()}>
          <Chip
            count={count()}
            theme={theme()}
            isOpen={card() !== undefined}
            place={chipPlace()}
            ref={(chip) => (chipElement = chip)}
            onOpen={() => (card() ? closeCard() : openCardByChip())}
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
        <Show when={logOffer.offer()}>
          {(offer) => (
            <SentOffer
              theme={theme()}
              state={offer().state}
              place={offer().place}
              ref={(element) => (offerElement = element)}
              onLog={({ keepWording }) => void logOffer.log(offer(), keepWording)}
              onUndo={() => void logOffer.unlog(offer())}
              onClose={closeOffer}
            />
          )}
        </Show>
      </>
    );
  }, layer.root);

  const stop = () => {
    if (life.signal.aborted) return;
    life.abort();
    sessionLife?.abort();
    // Taken down as it stands: words of the interface cannot be had any more once the extension is gone.
    dispose();
    layer.remove();
    logOffer.close();
  };

  const closeOffer = () => {
    logOffer.close();
    giveFocusBack?.();
    giveFocusBack = undefined;
  };
  // A click anywhere else is about something else.
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && card() && !layer.owns(event)) closeCard();
    },
    { capture: true, signal: life.signal },
  );
  hearNotices((heard) => {
    if (heard === 'card.open') openCardByKeyboard();
    if (heard === 'settings.changed') readSettings();
  }, life.signal);
  readSettings();
  return { open, stop };
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

/** Of a language that is not read, a question mark after a few words is all there is to go by. */
function asksSomething(text: string): boolean {
  return text.includes('?') && text.trim().split(/\s+/).length >= 5;
}
