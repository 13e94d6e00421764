import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { StartProblem } from '../browser/ensure-browser';

/** Chromium and Firefox resolve every name below `localhost` to this machine. */
export const INBOX_HOST = 'inbox.localhost';

export interface Inbox {
  readonly url: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** Builds the practice inbox into a folder, named from the top of the project. Returns its path. */
export async function buildInbox(folder = '.output/inbox'): Promise<string> {
  const outDir = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  await build({
    root: fileURLToPath(new URL('inbox', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}

/**
 * Serves the built practice inbox to this machine.
 * @param port 0 takes any free one
 * @throws StartProblem when the port is taken
 */
export async function serveInbox(folder: string, port: number): Promise<Inbox> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    // Only plain names of the folder itself and of its assets: nothing above it can be asked for.
    if (!/^\/(?:assets\/)?[\w-]+\.\w+$/.test(path)) return void response.writeHead(404).end();
    try {
      const body = readFileSync(folder + path);
      response
        .writeHead(200, { 'content-type': types[path.split('.').pop() ?? ''] ?? 'text/plain' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const actual = await listen(server, port);
  return {
    url: `http://${INBOX_HOST}:${actual}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      reject(busy ? new StartProblem(`Port ${port} is in use: choose another one with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
