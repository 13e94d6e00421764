import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

const clockMessage = 'The core never reads the clock: take the moment as an argument.';

/** The arrows of docs/architecture.md. `tests/architecture/fences.test.ts` plants a violation of each. */
const zones = [
  {
    target: './utils/core',
    from: '.',
    except: [
      './utils/core',
      './node_modules/zod',
      './node_modules/chrono-node',
      './node_modules/d3-scale',
      './node_modules/@streamparser/json',
    ],
    message: 'The core knows nothing outside itself.',
  },
  {
    target: './utils/core/phrasing',
    from: '.',
    except: ['./utils/core/phrasing'],
    message: 'The phrasing engine depends on nothing, not even on the rest of the core.',
  },
  {
    target: './utils/composer',
    from: ['./utils/browser', './components', './entrypoints'],
    message: 'utils/composer knows the page, not the browser, and may import the core only.',
  },
  {
    target: './utils/browser',
    from: ['./utils/composer', './components', './entrypoints'],
    message: 'utils/browser may import the core only.',
  },
  {
    target: './components',
    from: ['./entrypoints', './utils/browser', './utils/composer'],
    message: 'Components take data and callbacks as props.',
  },
  ...[
    'background',
    'popup',
    'dashboard',
    'welcome',
    'nudge',
    'wiped',
    'composer-waiting',
    'composer-help',
  ].map((own) => ({
    target: `./entrypoints/${own}`,
    from: './entrypoints',
    except: [`./${own}`],
    message: 'One surface never imports another: share through components or utils.',
  })),
  {
    target: ['./components', './utils', './entrypoints'],
    from: ['./tests', './scripts', './bench'],
    message: 'Shipped code never imports tests, scripts or benches.',
  },
];

export default defineConfig(
  globalIgnores(['.output', '.wxt', 'node_modules', 'bench/peers/node_modules', '**/*.generated.*']),
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Leaving a key out by naming it is how a copy without it is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      // Written out, a character class tells more than its shorthand saves.
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  { files: ['**/*.tsx'], ...solid },
  {
    files: ['utils/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take randomness as an argument.' },
        { object: 'Temporal', property: 'Now', message: clockMessage },
        { object: 'performance', property: 'now', message: clockMessage },
        { object: 'crypto', message: 'Take ids as arguments.' },
      ],
      'no-restricted-globals': ['error', { name: 'Date', message: clockMessage }],
    },
  },
  {
    // One icon's module each: the collection's own holds two thousand, and every build and test would compile them.
    files: ['components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'lucide-solid', message: "Import one icon: 'lucide-solid/icons/‹name›'." }] },
      ],
    },
  },
  {
    // The composer's scripts are weighed: no schema library may reach them.
    files: ['utils/composer/**', 'entrypoints/composer*/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(zod|dexie|lucide-solid$)', message: 'Too heavy for a page that is not ours.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: [
      '**/*.config.{ts,js}',
      'entrypoints/**/index.ts',
      'bench/**',
      '**/*.d.ts',
      'scripts/test/failed-tests.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
