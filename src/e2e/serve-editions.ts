import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host of `dist/` that can publish another edition of it: a home page with another title, another worker. */
export interface EditionHost {
  readonly url: string;
  publish(title: string): void;
  close(): Promise<void>;
}

/** Starts such a host on a free port. */
export async function serveEditions(): Promise<EditionHost> {
  let title: string | undefined;
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (title !== undefined && path === '/sw.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      // Another revision of the home page makes another worker.
      response.end(
        readFileSync('dist/sw.js', 'utf8').replace(/("url":"index\.html","revision":")[^"]*/, '$1another'),
      );
    } else if (title !== undefined && (path === '/' || path === '/index.html')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync('dist/index.html', 'utf8').replace(/<title>[^<]*/, `<title>${title}`));
    } else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: (next) => {
      title = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
