import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that notes every host anybody wants to reach, and lets nothing through but the fixture server. */
export interface LoggingProxy {
  readonly port: number;
  /** `host:port` of every connection that was asked for, in order. */
  readonly wanted: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy. @param fixturePort the port of the fixture server on this machine */
export async function startLoggingProxy(fixturePort: number): Promise<LoggingProxy> {
  const wanted: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    wanted.push(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    const target = request.url ?? '';
    wanted.push(target);
    if (!target.endsWith(`:${fixturePort}`)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = connect(fixturePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    // Either side may go away at any time: a closed tab does.
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // A TCP server's address is no string.
    wanted,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
