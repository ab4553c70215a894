import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePorts } from './find-free-ports.ts';

test('a port that somebody listens on is passed over', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  expect(await findFreePorts(port, 2)).toBeGreaterThan(port);
  await new Promise((resolve) => server.close(resolve));
});
