import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { MessageSpec, Reply, Request, Result, Sender } from './message';
import { type AppProtocol, protocol } from './protocol';

/** One handler for each message: leaving one out is a type error. */
export type Handlers = {
  readonly [K in keyof AppProtocol]: (
    request: Request<AppProtocol[K]>,
    sender: Sender,
  ) => Promise<Reply<AppProtocol[K]>>;
};

/** What the browser says of a message's sender; the parts that are read here. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** No message of ours comes near this; what is larger is refused before it is looked at. */
export const MAX_MESSAGE_UNITS = 64_000;

const envelopeSchema = z.object({
  type: z.string(),
  request: z.optional(z.unknown()), // Absent when undefined: the browser sends JSON.
});

/** Answers messages. Call it in the worker's first turn, or the message that woke it is lost. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(handlers, message, sender).then(respond);
    return true; // Keeps the channel open until `respond` is called.
  });
}

/**
 * Checks size, shape, sender and request of a message, and runs its handler.
 * Never throws: a refusal carries its reason.
 */
export async function answer(handlers: Handlers, message: unknown, raw: RawSender): Promise<Result> {
  if (isTooLarge(message)) return { ok: false, reason: 'message too large' };
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success || !Object.hasOwn(protocol, envelope.data.type)) {
    return { ok: false, reason: 'unknown message' };
  }

  const type = envelope.data.type as keyof AppProtocol; // `hasOwn` has just checked it.
  const spec: MessageSpec = protocol[type];
  const sender = senderOf(raw);
  if (!sender || !spec.from.includes(sender.kind)) return { ok: false, reason: 'not allowed from there' };

  const request = spec.request.safeParse(envelope.data.request);
  if (!request.success) return { ok: false, reason: z.prettifyError(request.error) };

  try {
    // Its own schema has just checked the request; TypeScript cannot pair the two by key.
    const handle = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, reply: await handle(request.data, sender) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'unknown error' };
  }
}

/**
 * Who sent a message, or nothing when it was none of ours. Every page of ours is trusted, so none of them
 * may be web-accessible: a web site could frame it. The manifest snapshot watches that.
 */
function senderOf({ id, url, origin, frameId, tab }: RawSender): Sender | undefined {
  if (id !== browser.runtime.id) return undefined;
  const ours = originOf(browser.runtime.getURL('/'));
  const from = origin ?? originOf(url);
  if (from === undefined) return undefined;
  const isOurPage = from === ours && originOf(url) === ours;
  return {
    kind: isOurPage ? 'extension-page' : 'content-script',
    origin: from,
    ...(tab?.id !== undefined && { tabId: tab.id }),
    ...(frameId !== undefined && { frameId }),
  };
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol: scheme, host } = new URL(url);
  // `URL.origin` is "null" for extension schemes in some engines.
  return `${scheme}//${host}`;
}

function isTooLarge(message: unknown): boolean {
  try {
    // `undefined` and functions have no JSON, whatever the types say.
    const json = JSON.stringify(message) as string | undefined;
    return json !== undefined && json.length > MAX_MESSAGE_UNITS;
  } catch {
    return true;
  }
}
