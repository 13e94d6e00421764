import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Sender } from '@/utils/browser/messages/message';
import type { Handlers } from '@/utils/browser/messages/serve';
import { covers } from '@/utils/browser/sites/known-sites';
import { injectIntoFrame, isTurnedOn, sitesTurnedOn, turnOff } from '@/utils/browser/sites/sites';
import { storedSettings } from '@/utils/browser/storage/settings';

/** More rules than there will be: a page that makes ids up cannot fill the settings with them. */
const MOST_RULES = 100;

/** Refuses frames of sites that are not (or no longer) turned on. */
export async function requireTurnedOn({ origin }: Sender): Promise<void> {
  if (!(await isTurnedOn(origin))) throw new Error('this site is off');
}

async function inject(sender: Sender, ...files: ScriptPublicPath[]): Promise<undefined> {
  await requireTurnedOn(sender);
  const { tabId, frameId } = sender;
  if (tabId === undefined || frameId === undefined) throw new Error('not a frame of a tab');
  await injectIntoFrame({ tabId, frameId }, files);
  return undefined;
}

export const composerHandlers = {
  'composer.load': (_, sender) => inject(sender, '/composer-phrasing.js', '/composer-help.js'),
  'composer.load-tone': (_, sender) => inject(sender, '/composer-tone.js'),

  async 'composer.settings'(_, sender) {
    await requireTurnedOn(sender);
    const { disabledRules, dismissedSince } = await storedSettings.read();
    return { disabledRules, dismissedSince };
  },

  async 'rules.disable'({ rule }, sender) {
    if (sender.kind === 'content-script') await requireTurnedOn(sender);
    await storedSettings.update((settings) => {
      const disabledRules = [...new Set([...settings.disabledRules, rule])];
      if (disabledRules.length > MOST_RULES) throw new Error('there are not so many rules');
      return { ...settings, disabledRules };
    });
    return undefined;
  },

  async 'sites.disable'(_, { origin }) {
    await turnOff((await sitesTurnedOn()).filter((pattern) => covers(pattern, origin)));
    return undefined;
  },
} satisfies Partial<Handlers>;
