import { browser } from 'wxt/browser';
import type { Envelope, Reply, Request, Result } from './message';
import type { AppProtocol } from './protocol';

/** The background heard a message and does not do it. */
export class Refused extends Error {}

/**
 * Asks the background and waits for its reply.
 *
 * Only types come from the protocol: a schema library would outweigh the rest of the content script many
 * times, and the reply needs no check, since it comes from our own worker.
 *
 * @throws Refused when the background refuses
 * @throws Error when it is not there: an update replaced it, or it was just going to sleep
 */
export async function send<K extends keyof AppProtocol>(
  type: K,
  ...[request]: Request<AppProtocol[K]> extends undefined ? [] : [Request<AppProtocol[K]>]
): Promise<Reply<AppProtocol[K]>> {
  const envelope: Envelope = { type, request };
  const result: Result | undefined = await browser.runtime.sendMessage(envelope);
  if (!result) throw new Error(`No answer to ${type}`);
  if (!result.ok) throw new Refused(`${type}: ${result.reason}`);
  return result.reply as Reply<AppProtocol[K]>; // See above: our own worker wrote it.
}

/**
 * Asks the background, and once more where nobody answers: one that was just going to sleep misses a message, and
 * wakes for the next. Not for logging an ask: the first may have been heard, and only its answer lost.
 *
 * @throws as `send`
 */
export function sendUntilHeard<K extends Exclude<keyof AppProtocol, 'asks.log'>>(
  ...message: Parameters<typeof send<K>>
): Promise<Reply<AppProtocol[K]>> {
  return send(...message).catch((error: unknown) => {
    if (error instanceof Refused) throw error;
    return send(...message);
  });
}
