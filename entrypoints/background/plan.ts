import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readThisWeek } from '@/utils/browser/database/this-week';
import { storedSettings } from '@/utils/browser/storage/settings';

/**
 * Makes the toolbar badge equal to this week's progress. Everything is read anew: the worker may have been
 * killed at any moment, and what it remembered is not to be trusted.
 */
export async function refreshPlan(): Promise<undefined> {
  try {
    const { progress } = await readThisWeek(await storedSettings.read());
    const left = progress.find(({ measure }) => measure === 'asks')?.left ?? 0;
    await Promise.all([
      browser.action.setBadgeText({ text: left > 0 ? String(left) : '' }),
      browser.action.setBadgeBackgroundColor({ color: '#1b6865' }),
      browser.action.setTitle({ title: left > 0 ? `Askwell: ${i18n.t('goal.badge', [left])}` : 'Askwell' }),
    ]);
  } catch {
    // Records that cannot be read: no number is better than a wrong one. The pages say what is the matter.
    await browser.action.setBadgeText({ text: '' });
  }
  return undefined;
}
