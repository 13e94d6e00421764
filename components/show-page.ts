import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { letItHide } from './hide';
import { tellLanguage } from './language';
import './tokens.css';

/** Draws one of our own pages, in the language of the interface, ready to go blank when somebody comes near. */
export function showPage(page: () => JSX.Element): void {
  tellLanguage(document.documentElement);
  letItHide(document);
  const root = document.getElementById('root');
  if (root) render(page, root);
}
