import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a bench runs: our engine or another one, behind the same two calls. */
export interface Adapter {
  readonly name: string;
  load(): void | Promise<void>;
  /** Reviews a text; resolves to the number of findings (or of sentences, for a mere parser). */
  review(text: string): number | Promise<number>;
  /** Makes a reviewer for a text that is being typed, if the engine has one; else `review` is called again. */
  createSession?(): (text: string) => number;
}

export interface Peer {
  readonly key: string;
  /** The npm package whose version the report names. */
  readonly npmName: string;
}

export const peers: readonly Peer[] = [
  { key: 'write-good', npmName: 'write-good' },
  { key: 'retext-intensify', npmName: 'retext-intensify' },
  { key: 'alex', npmName: 'alex' },
  { key: 'compromise', npmName: 'compromise' },
  { key: 'harper', npmName: 'harper.js' },
];

const peersFolder = fileURLToPath(new URL('./peers/', import.meta.url));

export const adapterPath = (key: string): string => `${peersFolder}adapters/${key}.mjs`;

/** Installs the peers from their lockfile where they are missing, and says so. */
export function installPeers(): void {
  if (existsSync(`${peersFolder}node_modules/write-good`)) return;
  console.error('Installing the peers to measure against (bench/peers)…');
  const { status } = spawnSync('npm', ['ci'], { cwd: peersFolder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed: run `npm ci` in bench/peers.');
}

/** The version of an installed peer. */
export function peerVersion(npmName: string): string {
  const manifest = readFileSync(`${peersFolder}node_modules/${npmName}/package.json`, 'utf8');
  // npm writes this field into every package it installs.
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Loads a peer's adapter into this process. */
export async function loadPeer(key: string): Promise<Adapter> {
  // Adapters are plain modules of this folder, each with this one default export.
  const { default: adapter } = (await import(pathToFileURL(adapterPath(key)).href)) as { default: Adapter };
  await adapter.load();
  return adapter;
}
