import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface FixtureRequest {
  readonly host: string;
  readonly path: string;
}

/** A body with its content type and further headers, or nothing for "not found". */
export interface FixtureResponse {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = (
  request: FixtureRequest,
) => FixtureResponse | undefined | Promise<FixtureResponse | undefined>;

export interface FixtureServer {
  readonly port: number;
  /** Every request that came in, in order. */
  readonly requests: readonly FixtureRequest[];
  /** The address of a page on a host. The browsers under test resolve every host to this server. */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

const certificate = generate([{ name: 'commonName', value: 'fixtures.test' }], { keySize: 2048 });

/** Serves pages over https under any host name: the browsers accept the certificate in tests only. */
export async function startFixtureServer(route: Route): Promise<FixtureServer> {
  const { private: key, cert } = await certificate;
  const requests: FixtureRequest[] = [];
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const request = { host: hostOf(incoming.headers.host), path: incoming.url ?? '/' };
    requests.push(request);
    void Promise.resolve(route(request)).then((response) => {
      outgoing.writeHead(response ? 200 : 404, {
        'content-type': response?.type ?? 'text/plain',
        'cache-control': 'no-store',
        ...response?.headers,
      });
      outgoing.end(response?.body ?? 'not found');
    });
  });
  const port = await listen(server);
  return {
    port,
    requests,
    url: (host, path = '/') => `https://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page of HTML, as a response. */
export function html(body: string, headers: Readonly<Record<string, string>> = {}): FixtureResponse {
  return { body, type: 'text/html; charset=utf-8', headers };
}

function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // A TCP server's address is no string.
  });
}
