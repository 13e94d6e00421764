import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Where the dashboard is: the part of it, and what that part was asked to show. */
export interface Address {
  readonly section: string;
  readonly path: string;
}

/** `#week/2026-11-16` → week, 2026-11-16. */
export function parseAddress(hash: string): Address {
  const [section = '', ...path] = hash.replace(/^#/, '').split('/');
  return { section, path: path.join('/') };
}

/** The page's address as a signal, so that links, bookmarks and the back button work. */
export function createAddress(): Accessor<Address> {
  const [address, setAddress] = createSignal(parseAddress(location.hash));
  const follow = () => void setAddress(parseAddress(location.hash));
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return address;
}
