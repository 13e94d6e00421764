import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SenderKind } from '@/utils/browser/messages/message';
import { type AppProtocol, protocol } from '@/utils/browser/messages/protocol';
import { answer, type Handlers, MAX_MESSAGE_UNITS, type RawSender } from '@/utils/browser/messages/serve';

/** How many bodies are tried from each sender; the seed makes a failure come back. */
const BODIES = 100_000;
const SEED = 20_261_126;

type Type = keyof AppProtocol;
const types = Object.keys(protocol) as Type[]; // Exactly the protocol's own keys.
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

/** A request of each message that fits: what a mutation starts from. */
const fitting: Record<Type, unknown> = {
  'composer.load': undefined,
  'composer.load-tone': undefined,
  'composer.settings': undefined,
  'scripts.titles': undefined,
  'scripts.text': { id },
  'asks.log': { channel: 'email', wording: 'Could you look at page two?' },
  'asks.unlog': { id },
  'rules.disable': { rule: 'minimiser' },
  'sites.disable': undefined,
  'dashboard.open': undefined,
  'plan.refresh': undefined,
  'nudge.choose': { id: 'plan_due:1', choice: 'open' },
  'popup.closed': undefined,
  'composer.busy': undefined,
};

/** What reached a handler: the only way in which a message changes anything. */
interface Reached {
  readonly type: Type;
  readonly request: unknown;
  readonly kind: SenderKind;
}
const reached: Reached[] = [];

const handlers = Object.fromEntries(
  types.map((type) => [
    type,
    (request: unknown, { kind }: { kind: SenderKind }) => {
      reached.push({ type, request, kind });
      return Promise.resolve(undefined);
    },
  ]),
) as unknown as Handlers; // One for each message; the replies are not looked at.

const ours = () => fakeBrowser.runtime.getURL('/dashboard.html');
const origin = () => ours().replace('/dashboard.html', '');

/** Every kind of sender, and those that only pretend to be one. */
const senders: Record<string, { readonly kind?: SenderKind; readonly raw: () => RawSender }> = {
  'a page of ours': {
    kind: 'extension-page',
    raw: () => ({ id: fakeBrowser.runtime.id, url: ours(), origin: origin() }),
  },
  'a content script': {
    kind: 'content-script',
    raw: () => ({
      id: fakeBrowser.runtime.id,
      url: 'https://mail.google.com/mail/u/0/',
      origin: 'https://mail.google.com',
      frameId: 0,
      tab: { id: 7 },
    }),
  },
  'a sandboxed frame': {
    kind: 'content-script',
    raw: () => ({
      id: fakeBrowser.runtime.id,
      url: 'about:srcdoc',
      origin: 'null',
      frameId: 3,
      tab: { id: 7 },
    }),
  },
  'a page of ours framed by a site': {
    kind: 'content-script',
    raw: () => ({
      id: fakeBrowser.runtime.id,
      url: ours(),
      origin: 'https://evil.test',
      frameId: 2,
      tab: { id: 7 },
    }),
  },
  'another extension': { raw: () => ({ id: 'another', url: ours(), origin: origin() }) },
  'nobody at all': { raw: () => ({}) },
};

const awkward = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  '\u202Egnp.exe',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'x'.repeat(MAX_MESSAGE_UNITS + 1),
  'x'.repeat(300),
  JSON.parse('{"__proto__":{"kind":"extension-page"},"constructor":{"prototype":{"ok":true}}}'),
  id.toUpperCase(),
  [id],
  12n,
  new Date(0),
  new Map([['id', id]]),
  cyclic(),
);
const anything = fc.oneof(awkward, fc.anything({ maxDepth: 2, maxKeys: 4, withNullPrototype: true }));
const type = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...types) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', 'asks.list', '') },
  { weight: 1, arbitrary: anything },
);

/** A request that fits, with one part of it taken away, replaced or added; or something else altogether. */
const request = (of: unknown) =>
  fc.oneof(
    fc.constant(of),
    anything,
    fc
      .tuple(fc.constantFrom('id', 'channel', 'wording', 'rule', 'choice', '__proto__', 'sender'), anything)
      .map(([key, value]) => ({ ...(of as object | undefined), [key]: value })),
    fc.constantFrom('id', 'channel', 'rule', 'choice').map((gone) => {
      const { [gone]: _, ...rest } = (of ?? {}) as Record<string, unknown>;
      return rest;
    }),
  );

const message = fc.oneof(
  {
    weight: 9,
    arbitrary: type.chain((name) =>
      request(
        typeof name === 'string' && Object.hasOwn(fitting, name) ? fitting[name as Type] : undefined,
      ).map((body) => ({ type: name, request: body })),
    ),
  },
  { weight: 1, arbitrary: anything },
);

beforeEach(() => {
  fakeBrowser.reset();
  reached.length = 0;
});

test.each(Object.entries(senders))(
  `of ${BODIES} random and mutated messages from %s each is answered or refused with a reason`,
  async (_, { kind, raw }) => {
    const seen = { answered: new Set<string>(), refused: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(message, async (body) => {
        const before = reached.length;
        const result = await answer(handlers, body, raw());
        if (!result.ok) {
          seen.refused.add(typeOf(body));
          // Refused: with a reason, and before anything could change.
          return result.reason.length > 0 && reached.length === before;
        }
        seen.answered.add(typeOf(body));
        const last = reached.at(-1);
        // Answered: one handler, allowed for this sender, with a request that its own schema takes.
        return (
          last !== undefined &&
          reached.length === before + 1 &&
          last.kind === kind &&
          (protocol[last.type].from as readonly SenderKind[]).includes(last.kind) &&
          protocol[last.type].request.safeParse(last.request).success
        );
      }),
      { numRuns: BODIES, seed: SEED },
    );

    // The fuzz went everywhere: each message was refused, and answered where this sender may send it.
    for (const type of types) {
      const isAllowed = kind !== undefined && (protocol[type].from as readonly SenderKind[]).includes(kind);
      expect(seen.answered.has(type), type).toBe(isAllowed);
      expect(seen.refused.has(type), type).toBe(true);
    }
    expect(Object.prototype).not.toHaveProperty('kind');
  },
  120_000,
);

function typeOf(body: unknown): string {
  const { type } = (body ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : 'something else';
}

function cyclic(): object {
  const self: Record<string, unknown> = {};
  self.self = self;
  return self;
}
