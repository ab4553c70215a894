import { createServer } from 'node:net';

/** The first of `count` consecutive ports of this machine, from `from` on, that nothing listens on. */
export async function findFreePorts(from: number, count: number): Promise<number> {
  for (let first = from; first < 65_000; first += count) {
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports above ${from}: stop a server on this machine.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
