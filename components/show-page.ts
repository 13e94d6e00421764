import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { LOCK_CHANNEL } from '@/utils/core/lock-channel';
import { hideAgain, letItHide } from './hide';
import { keepFocus } from './keep-focus';
import { tellLanguage } from './language';
import './tokens.css';

/** Draws one of our own pages, in the language of the interface, ready to go blank when somebody comes near. */
export function showPage(page: () => JSX.Element): void {
  tellLanguage(document.documentElement);
  letItHide(document);
  // With other words, or none: a page that was blank stays so.
  new BroadcastChannel(LOCK_CHANNEL).addEventListener('message', () => {
    hideAgain(document);
    location.reload();
  });
  const root = document.getElementById('root');
  if (!root) return;
  render(page, root);
  keepFocus(root);
}
