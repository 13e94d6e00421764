import type * as z from 'zod/mini';

/**
 * Who may send a message. A content script shares its process with the page it runs in,
 * so what it sends is treated as if the page had sent it.
 */
export type SenderKind = 'extension-page' | 'content-script';

/** What the browser itself vouches for about a sender; nothing here comes from the message. */
export interface Sender {
  readonly kind: SenderKind;
  /** Origin of the sending frame, such as `https://mail.google.com`; for our own pages, the extension's. */
  readonly origin: string;
  readonly tabId?: number;
  readonly frameId?: number;
}

export interface MessageSpec {
  readonly from: readonly SenderKind[];
  readonly request: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}

export type Protocol = Readonly<Record<string, MessageSpec>>;
export type Request<S extends MessageSpec> = z.infer<S['request']>;
export type Reply<S extends MessageSpec> = z.infer<S['reply']>;

/** What goes over the wire. */
export interface Envelope {
  readonly type: string;
  readonly request?: unknown;
}

export type Result =
  | { readonly ok: true; readonly reply?: unknown }
  | { readonly ok: false; readonly reason: string };

/** What the background tells the content scripts in a tab. They carry no data: whoever listens asks back. */
export type Notice = 'sites.changed' | 'settings.changed' | 'card.open';
export interface NoticeEnvelope {
  readonly notice: Notice;
}
