import type { SiteFacts } from './site-facts';

/** How Slack, Teams, Discord and the rest of the web name the button that sends. */
export const chat: SiteFacts = {
  send: [
    '[data-qa="texty_send_button"]',
    '[data-tid="newMessageCommands-send"]',
    '[data-icon="send"]',
    'button[type="submit"]',
    'input[type="submit"]',
    '[aria-label^="Send" i]',
    '[data-tooltip^="Send" i]',
    '[title^="Send" i]',
  ],
};
