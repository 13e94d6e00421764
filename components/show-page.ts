import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { tellLanguage } from './language';
import './tokens.css';

/** Draws one of our own pages, in the language of the interface. */
export function showPage(page: () => JSX.Element): void {
  tellLanguage(document.documentElement);
  const root = document.getElementById('root');
  if (root) render(page, root);
}
