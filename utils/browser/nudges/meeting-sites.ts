import { browser } from 'wxt/browser';

export interface MeetingSite {
  readonly name: string;
  /**
   * Match patterns. Their scheme is `*`, which tells them from the patterns that turn composer help on: to let
   * nudges wait for a meeting is not to ask for help with wording there.
   */
  readonly origins: readonly string[];
}

/** Where meetings are held in a tab. */
export const meetingSites: readonly MeetingSite[] = [
  { name: 'Google Meet', origins: ['*://meet.google.com/*'] },
  {
    name: 'Teams',
    origins: ['*://teams.microsoft.com/*', '*://teams.live.com/*', '*://teams.cloud.microsoft/*'],
  },
  { name: 'Zoom', origins: ['*://*.zoom.us/*'] },
  { name: 'Webex', origins: ['*://*.webex.com/*'] },
];

/** Whether a granted pattern was granted for the sake of meetings. */
export function isMeetingPattern(pattern: string): boolean {
  return meetingSites.some(({ origins }) => origins.includes(pattern));
}

/** Asks the browser for a site's tabs. Call it in the turn of the user's click. */
export function allowMeetingSite({ origins }: MeetingSite): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives that back. */
export async function forgetMeetingSite({ origins }: MeetingSite): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}
