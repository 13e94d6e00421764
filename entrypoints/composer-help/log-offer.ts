import { createSignal } from 'solid-js';
import type { SentState } from '@/components/composer/sent-offer';
import { send, sendUntilHeard } from '@/utils/browser/messages/send';
import type { SiteChannel } from '@/utils/composer/channel';

/** How long the offer to log a sent ask stays, in milliseconds. */
const OFFER_MS = 20_000;
/** Longest wording the log takes, in UTF-16 units; the background refuses more. */
const LONGEST_WORDING = 280;
/** Room for the offer beside the composer, in CSS pixels. */
const OFFER = { width: 300, height: 48 };
const EDGE = 6;

interface Offer {
  readonly state: SentState;
  readonly place: { readonly right: number; readonly y: number };
  readonly draft: string;
  readonly id?: string;
}

export interface LogOffer {
  readonly offer: () => Offer | undefined;
  /** Offers to log the ask in `draft`, which was just sent from a composer at `box`. */
  readonly make: (draft: string, box: DOMRect) => void;
  /** Logs channel and site; the words only if the user said so. */
  readonly log: (offer: Offer, keepWording: boolean) => Promise<void>;
  readonly unlog: (offer: Offer) => Promise<void>;
  readonly close: () => void;
}

/** The offer to log an ask that was sent. It goes by itself. */
export function createLogOffer(channel: SiteChannel): LogOffer {
  const [offer, setOffer] = createSignal<Offer>();
  let timer: number | undefined;

  const show = (next: Offer | undefined) => {
    clearTimeout(timer);
    setOffer(next);
    if (next) timer = window.setTimeout(() => setOffer(undefined), OFFER_MS);
  };

  return {
    offer,
    make: (draft, box) => {
      const width = document.documentElement.clientWidth;
      const above = box.top - OFFER.height;
      const place = {
        right: Math.max(EDGE, Math.min(width - box.right, width - OFFER.width)),
        y: above > EDGE ? above : Math.min(box.bottom + EDGE, innerHeight - OFFER.height - EDGE),
      };
      show({ state: 'offered', place, draft });
    },
    log: async (now, keepWording) => {
      const words = keepWording ? { wording: now.draft.slice(0, LONGEST_WORDING) } : {};
      try {
        const { id } = await send('asks.log', { channel, ...words });
        show({ ...now, state: 'logged', id });
      } catch {
        show({ ...now, state: 'refused' });
      }
    },
    unlog: async (now) => {
      if (now.id === undefined) return;
      const isUndone = await sendUntilHeard('asks.unlog', { id: now.id }).then(
        () => true,
        () => false,
      );
      show({ ...now, state: isUndone ? 'undone' : 'refused' });
    },
    close: () => show(undefined),
  };
}
