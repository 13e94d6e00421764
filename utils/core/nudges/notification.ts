import type { NudgeChoice, NudgeVariant } from './variant';

/**
 * What a browser's notifications can do. Firefox has no buttons and throws at any option it does not know, so
 * nothing is passed that is not listed here (practice policy §5.6).
 */
export interface NotificationCapabilities {
  readonly buttons: boolean;
  readonly silent: boolean;
  readonly requireInteraction: boolean;
}

export const chromeCapabilities: NotificationCapabilities = {
  buttons: true,
  silent: true,
  requireInteraction: true,
};
export const firefoxCapabilities: NotificationCapabilities = {
  buttons: false,
  silent: false,
  requireInteraction: false,
};

/** Options as `notifications.create` takes them in both browsers; the first four alone in Firefox. */
export interface NotificationOptions {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
  silent?: boolean;
  requireInteraction?: boolean;
}

/** Chrome shows two buttons. A click on the body opens the nudge page, which offers all choices. */
const mostButtons = 2;

/** What the notification's buttons do, in their order; the caller keeps no other account of it. */
export function buttonChoices({ choices }: NudgeVariant): readonly NudgeChoice[] {
  return choices.slice(0, mostButtons);
}

/** What one nudge says, and the labels of its buttons in the order of `buttonChoices`. */
export interface NotificationWords {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
  readonly iconUrl: string;
}

/** The options for one nudge: quiet, never in the way, and with no key the browser does not know. */
export function notificationOptions(
  { title, message, buttons, iconUrl }: NotificationWords,
  capabilities: NotificationCapabilities,
): NotificationOptions {
  return {
    type: 'basic',
    iconUrl,
    title,
    message,
    ...(capabilities.buttons ? { buttons: buttons.map((label) => ({ title: label })) } : {}),
    ...(capabilities.silent ? { silent: true } : {}),
    ...(capabilities.requireInteraction ? { requireInteraction: false } : {}),
  };
}
