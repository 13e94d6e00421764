import { i18n } from '#i18n';
import type { Script } from '@/utils/core/practice/script';
import { scriptText } from '@/utils/core/practice/scripts';

/** Copies a script's words. @returns what to tell the user */
export async function copyScript(script: Script): Promise<string> {
  try {
    await navigator.clipboard.writeText(scriptText(script));
    return i18n.t('rehearse.copied');
  } catch {
    // The browser refuses when the window is not in front; nothing is copied by halves.
    return i18n.t('rehearse.notCopied');
  }
}
