import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host of packed sites: answers with files, else with 404.html and status 404. */
export interface PackedHost {
  readonly url: string;
  /** From now on it serves the site in another folder. */
  publish(folder: string): void;
  close(): Promise<void>;
}

/** Starts such a host on a free port. */
export async function servePacked(folder: string): Promise<PackedHost> {
  let served = folder;
  let files = sirv(served, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${served}/404.html`));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: (next) => {
      served = next;
      files = sirv(next, { dev: true });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
