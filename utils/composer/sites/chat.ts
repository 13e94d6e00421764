import type { SiteFacts } from './site-facts';

/** The button that sends, where its name does not say so (`button-words.ts`): Slack, Teams, WhatsApp, plain forms. */
export const chat: SiteFacts = {
  send: [
    '[data-qa="texty_send_button"]',
    '[data-tid="newMessageCommands-send"]',
    '[data-icon="send"]',
    'button[type="submit"]',
    'input[type="submit"]',
  ],
};
