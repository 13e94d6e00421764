import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Sender } from '@/utils/browser/messages/message';
import type { Handlers } from '@/utils/browser/messages/serve';
import { covers } from '@/utils/browser/sites/known-sites';
import { injectIntoFrame, isTurnedOn, sitesTurnedOn, turnOff } from '@/utils/browser/sites/sites';
import { storedSettings } from '@/utils/browser/storage/settings';

/** Refuses frames of sites that are not (or no longer) turned on. */
export async function requireTurnedOn({ origin }: Sender): Promise<void> {
  if (!(await isTurnedOn(origin))) throw new Error('this site is off');
}

async function inject(sender: Sender, file: ScriptPublicPath): Promise<undefined> {
  await requireTurnedOn(sender);
  const { tabId, frameId } = sender;
  if (tabId === undefined || frameId === undefined) throw new Error('not a frame of a tab');
  await injectIntoFrame({ tabId, frameId }, file);
  return undefined;
}

export const composerHandlers = {
  'composer.load': (_, sender) => inject(sender, '/composer-help.js'),
  'composer.load-tone': (_, sender) => inject(sender, '/composer-tone.js'),

  async 'composer.settings'(_, sender) {
    await requireTurnedOn(sender);
    const { disabledRules } = await storedSettings.read();
    return { disabledRules };
  },

  async 'rules.disable'({ rule }) {
    await storedSettings.update((settings) => ({
      ...settings,
      disabledRules: [...new Set([...settings.disabledRules, rule])],
    }));
    return undefined;
  },

  async 'sites.disable'(_, { origin }) {
    await turnOff((await sitesTurnedOn()).filter((pattern) => covers(pattern, origin)));
    return undefined;
  },
} satisfies Partial<Handlers>;
