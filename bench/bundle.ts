import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { compiledAtOnce } from '../scripts/build/compiled-at-once';
import { packedPhrases } from '../scripts/build/packed-phrases';

export const bundleFolder = fileURLToPath(new URL('../.output/bench/', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

export interface BundleRequest {
  /** File name of the result, without its ending. */
  readonly key: string;
  /** Absolute path of the module to bundle, with everything it imports. */
  readonly entry: string;
  /** What the page has anyway and is not weighed. */
  readonly without?: readonly (string | RegExp)[];
}

export interface BundleSize {
  /** Bytes, minified, with the files that ship beside the script. */
  readonly plain: number;
  /** The same, gzip level 9. */
  readonly zipped: number;
}

/** Bundles one module as the extension is bundled (minified, browser, ES2023) and weighs it. */
export async function bundle({ key, entry, without = [] }: BundleRequest): Promise<BundleSize> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [solid(), packedPhrases(), compiledAtOnce()],
    resolve: { alias: { '@': root } },
    build: {
      outDir: bundleFolder,
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // The exports are what the page uses, and all that keeps code from being dropped.
        preserveEntrySignatures: 'strict',
        external: ['fs', 'node:fs', ...without],
        output: {
          format: 'es',
          entryFileNames: `${key}.js`,
          codeSplitting: false,
          // write-good assigns to an undeclared `match`, which a module, always strict, does not allow.
          ...(key === 'write-good' && { banner: 'var match;' }),
        },
      },
    },
  });
  if (!('output' in result)) throw new Error(`${key} was not built once.`);
  const contents = result.output.map((file) => Buffer.from(file.type === 'chunk' ? file.code : file.source));
  return {
    plain: contents.reduce((sum, { length }) => sum + length, 0),
    zipped: contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}
