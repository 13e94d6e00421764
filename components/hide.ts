import { i18n } from '#i18n';
import { HIDE_CHANNEL } from '@/utils/core/hide-channel';
import button from './button.module.css';
import './hide.css';

/** Two presses of Escape within this many milliseconds hide; one alone closes what is open, as everywhere. */
const TWICE_MS = 500;

/** Where a page that begins anew finds whether it was blank. */
const HIDE_AGAIN = 'hide-again';

/** An icon without a dot of ink: the tab shows nothing of ours either. */
const NO_ICON = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';

/**
 * Lets this page go blank when somebody comes near: title, icon and all, until it is told to show itself again.
 * Nothing is awaited and nothing is lost: what was typed stays in its field.
 *
 * A page hides when Escape is pressed twice on it, which hides the others too, or when another page or the browser's
 * own shortcut says so.
 */
export function letItHide(page: Document): void {
  if (sessionStorage.getItem(HIDE_AGAIN) !== null) hide(page);
  sessionStorage.removeItem(HIDE_AGAIN);
  const channel = new BroadcastChannel(HIDE_CHANNEL);
  channel.addEventListener('message', () => hide(page));
  let pressed = -TWICE_MS;
  // In the capture phase: a dialog that closes on Escape keeps the key to itself.
  page.addEventListener(
    'keydown',
    ({ key, timeStamp, repeat }) => {
      if (key !== 'Escape' || repeat) return;
      if (timeStamp - pressed < TWICE_MS) {
        hide(page);
        channel.postMessage('hide');
      }
      pressed = timeStamp;
    },
    { capture: true },
  );
}

/** Has a page that is blank come up blank when it begins anew, which is just about to happen. */
export function hideAgain(page: Document): void {
  if (page.documentElement.dataset.hidden !== undefined) sessionStorage.setItem(HIDE_AGAIN, 'yes');
}

function hide(page: Document): void {
  const root = page.documentElement;
  if (root.dataset.hidden !== undefined) return;
  root.dataset.hidden = '';
  const { title, activeElement } = page;
  page.title = i18n.t('hide.title');
  const icon = page.createElement('link');
  icon.rel = 'icon';
  icon.href = NO_ICON;
  page.head.append(icon);

  const cover = page.createElement('div');
  cover.className = 'hidden-page';
  const back = page.createElement('button');
  back.type = 'button';
  back.className = button.button ?? '';
  back.textContent = i18n.t('hide.back');
  back.addEventListener('click', () => {
    cover.remove();
    icon.remove();
    page.title = title;
    delete root.dataset.hidden;
    if (activeElement instanceof HTMLElement) activeElement.focus();
  });
  cover.append(back);
  page.body.append(cover);
}
