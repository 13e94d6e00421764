import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compiledAtOnce } from './scripts/build/compiled-at-once';
import { fewFiles } from './scripts/build/few-files';
import { packedPhrases } from './scripts/build/packed-phrases';
import { type Catalogue, packedCatalogue, packedWords } from './scripts/build/packed-words';
import { passphraseOnly } from './scripts/build/passphrase-only';
import { phrasingOnce } from './scripts/build/phrasing-once';
import { plainIcons } from './scripts/build/plain-icons';
import { quickWords } from './scripts/build/quick-words';
import { shortTokens } from './scripts/build/short-tokens';
import { temporalForSafari } from './scripts/build/temporal-for-safari';
import { trustedTemplates } from './scripts/trusted-templates';

/**
 * The gecko id is stored by Firefox with the user's data: it never changes.
 * The Chrome key fixes the id of the unpacked extension, so policies and tests can name it.
 */
const GECKO_ID = 'askwell@askwell.example';

export default defineConfig({
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
  vite: ({ browser }) => ({
    plugins: [
      trustedTemplates(),
      passphraseOnly(),
      packedPhrases(),
      packedWords(),
      plainIcons(),
      shortTokens(),
      compiledAtOnce(),
      ...(browser === 'safari' ? [temporalForSafari()] : []),
    ],
    // Firefox 140 and Chrome 144 read everything below natively.
    build: {
      target: 'es2023',
      cssTarget: ['chrome144', 'firefox140'],
      // They load modules ahead by themselves too; its stand-in holds the only fetch there would be.
      modulePreload: { polyfill: false },
    },
    css: {
      // The path is in the hash, so that no two names of ours are one.
      modules: { generateScopedName: '[hash:base64:5]' },
    },
    resolve: {
      alias: [
        // Dexie's entry is written for old browsers; the same code in modern words is smaller, and quicker.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        {
          find: /^webextension-polyfill$/,
          replacement: fileURLToPath(new URL('utils/browser/native.ts', import.meta.url)),
        },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      // Chromium may drop what an extension keeps when the disk runs short, but not with this. Firefox shows it to the
      // user as something to fear, and asks before it updates to it.
      ...(browser === 'chrome' ? ['unlimitedStorage'] : []),
      'alarms',
      ...(browser === 'safari' ? [] : ['idle']),
      'scripting',
      'activeTab',
    ],
    // Safari knows neither of these two.
    ...(browser !== 'safari' && { optional_permissions: ['notifications'] }),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // Text becomes neither HTML nor script: see scripts/trusted-templates.ts.
        "require-trusted-types-for 'script'",
        'trusted-types solid',
      ].join('; '),
    },
    // Firefox asks for no schema: it hands over whatever the policy says.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: {
      default_title: 'Askwell',
      ...(browser === 'firefox' && {
        // A "light" icon is for dark toolbars.
        theme_icons: [16, 32].map((size) => ({
          light: `/icon/${size}-light.png`,
          dark: `/icon/${size}.png`,
          size,
        })),
      }),
    },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandOpenCard__',
      },
      hide: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHide__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : browser !== 'safari' && { minimum_chrome_version: '144' }),
  }),
  zip: {
    // What a reviewer needs to build the same bytes, and nothing else: see docs/store/reviewers.md.
    includeSources: [
      '{components,entrypoints,locales,public,scripts,utils}/**',
      '*.{json,ts,md}',
      'docs/store/*.md',
      '.npmrc',
      'LICENSE',
    ],
    excludeSources: ['vitest*.config.ts'],
    dotSources: true,
  },
  hooks: {
    ready: quickWords,
    'vite:build:extendConfig': (entrypoints, config) => {
      const canWait = entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'));
      config.plugins = [
        ...(config.plugins ?? []),
        phrasingOnce(canWait),
        ...(canWait ? [fewFiles(import.meta.dirname)] : []),
      ];
    },
    'build:publicAssets': ({ config: { browser } }, files) => {
      // Firefox alone has icons for dark toolbars, Chromium alone a schema of its policies.
      const others = browser === 'firefox' ? /^managed-schema\.json$/ : /-light\.png$/;
      files.splice(0, files.length, ...files.filter(({ relativeDest }) => !others.test(relativeDest)));
      // Catalogues are written for people to read; what ships is for the browser.
      for (const file of files) {
        if (!('contents' in file) || !file.relativeDest.endsWith('messages.json')) continue;
        // The module of #i18n wrote it.
        const catalogue = JSON.parse(file.contents) as Catalogue;
        file.contents = JSON.stringify(packedCatalogue(catalogue));
      }
    },
    'build:manifestGenerated': (_, manifest) => {
      // Sites are turned on one by one at run time: nothing may be injected, or promised, at install.
      delete manifest.content_scripts;
      delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
});
