import { browser } from 'wxt/browser';
import { storedWelcome } from '@/utils/browser/storage/welcome';

/** Opens the welcome page the first time there is anybody to welcome. */
export async function welcomeOnce(): Promise<void> {
  const { isShown } = await storedWelcome.read();
  if (isShown) return;
  // A profile that keeps nothing is welcomed all the same.
  await storedWelcome.update((state) => ({ ...state, isShown: true })).catch(() => undefined);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
