import type { Plugin } from 'vite';

const ICON = /\/lucide-solid\/dist\/source\/icons\/[\w-]+\.jsx$/;

/** Each line of an icon carries a key, which another framework wants; here it would only become an attribute. */
export function plainIcons(): Plugin {
  return {
    name: 'askwell:plain-icons',
    enforce: 'pre',
    transform: (code, id) =>
      ICON.test(id.replaceAll('\\', '/'))
        ? { code: code.replaceAll(/,\s*key: "\w+"/g, ''), map: null }
        : undefined,
  };
}
