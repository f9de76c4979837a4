/** A web server on this machine for tests/pages; counts who asked for what. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
};

export type PageServer = {
  /** `http://localhost:PORT` */
  origin: string;
  /** The same server under a name on which the extension is not active. */
  control: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  /** Serves `body` at `path` from now on. */
  put(path: string, body: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
};

function listening(server: Server): Promise<{ port: number; control: string }> {
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      const at = server.address();
      const { port, address, family } =
        typeof at === 'object' && at ? at : { port: 0, address: '', family: '' };
      const host = family === 'IPv6' ? `[${address}]` : address;
      done({ port, control: `http://${host}:${String(port)}` });
    });
  });
}

export async function servePages(): Promise<PageServer> {
  const requests: string[] = [];
  const made = new Map<string, { body: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const own = made.get(path);
    try {
      const body = own?.body ?? readFileSync(join(PAGES, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
        ...own?.headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
    }
  });
  const { port, control } = await listening(server);
  return {
    origin: `http://localhost:${String(port)}`,
    control,
    requests,
    put: (path, body, headers = {}) => made.set(path, { body, headers }),
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}
