import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { bundleFolder } from './bundle';

const CANDIDATES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves the bundles to a page that is isolated, because only there the clock counts in 5 µs. */
export async function serveBundles(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
      'Content-Type': TYPES[extname(path)] ?? 'text/html',
    };
    const file = join(bundleFolder, path);
    const body =
      path === '/'
        ? '<!doctype html><meta charset=utf-8><title>bench</title><script type=module src=/page.js></script>'
        : existsSync(file) && readFileSync(file);
    response.writeHead(body === false ? 404 : 200, headers).end(body === false ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object with its port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** A page in a browser of its own, with a reading of its main thread's CPU time. */
export interface BenchTab {
  readonly browser: Browser;
  readonly page: Page;
  /** CPU milliseconds the page's main thread has used; wall time where the system does not tell (not Linux). */
  readonly cpu: () => number;
  /** Memory of the page's process that is shared with no other, in bytes; NaN where the system does not tell. */
  readonly privateMemory: () => number;
}

/** Starts a fresh browser on the bench page. Close `browser` when done. */
export async function openTab(url: string): Promise<BenchTab> {
  const executablePath = CANDIDATES.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium found: name one in the variable CHROMIUM.');
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.waitForFunction('window.bench !== undefined');
  const pid = await rendererOf(browser, page);
  return { browser, page, cpu: () => cpuOf(pid), privateMemory: () => privateMemoryOf(pid) };
}

/** The renderer whose main thread is busy while the page spins. */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = ids.map(cpuOf);
  await page.evaluate(() => {
    window.bench.spin(150);
  });
  const used = ids.map((id, index) => cpuOf(id) - (before[index] ?? 0));
  return ids[used.indexOf(Math.max(...used))] ?? 0;
}

function cpuOf(pid: number): number {
  const path = `/proc/${pid}/task/${pid}/schedstat`;
  if (!existsSync(path)) return performance.now();
  return Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6;
}

function privateMemoryOf(pid: number): number {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(path)) return Number.NaN;
  const kilobytes = [...readFileSync(path, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gmu)];
  return kilobytes.reduce((sum, [, size]) => sum + Number(size) * 1024, 0);
}
