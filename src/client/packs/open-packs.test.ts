import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joinPack } from '../../site/packs/pack-bytes.ts';
import { answerPacked, nameOf } from './open-packs.ts';

const PAGE = '<p>ä</p>';
const pack = gzipSync(joinPack([{ path: 'papers/a/index.html', bytes: new TextEncoder().encode(PAGE) }]));
const FILES: Readonly<Record<string, Buffer>> = {
  '1.pack': pack,
  'cut.pack': pack.subarray(0, -9),
  'page.pack': Buffer.from('<p>Not found</p>'),
  'a.0': gzipSync('one, '),
  'a.1': gzipSync('two'),
};
const fetchFile = (path: string): Promise<Response> => {
  const bytes = FILES[path];
  if (path === 'busy.pack') return Promise.resolve(new Response('later', { status: 503 }));
  return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response('page', { status: 404 }));
};
const ask = (path: string, from: string): Promise<Response> => answerPacked({ path, pack: from }, fetchFile);

test('a page comes with its bytes, as a page', async () => {
  const response = await ask('papers/a/index.html', '1.pack');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(response.headers.has('content-disposition')).toBe(false);
  expect(await response.text()).toBe(PAGE);
});

test.each([
  ['papers/b/index.html', '1.pack', 404],
  ['papers/a/index.html', 'none.pack', 404],
  ['papers/a/index.html', 'busy.pack', 503],
])('%s from %s answers with %i', async (path, from, status) => {
  expect((await ask(path, from)).status).toBe(status);
});

test.each(['cut.pack', 'page.pack'])('a damaged pack rejects: %s', async (from) => {
  await expect(ask('papers/a/index.html', from)).rejects.toThrow();
});

test('parts are joined in order, to be saved', async () => {
  const response = await answerPacked({ path: 'papers.bib', parts: ['a.0', 'a.1'] }, fetchFile);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="papers.bib"');
  expect(await response.text()).toBe('one, two');
});

test('a part that is missing breaks the file off', async () => {
  const response = await answerPacked({ path: 'papers.bib', parts: ['a.0', 'a.2'] }, fetchFile);
  await expect(response.text()).rejects.toThrow();
});

test.each([
  ['papers.bib', 'papers.bib'],
  ['topics/a/papers.csv', 'a-papers.csv'],
])('%s is saved as %s', (path, name) => expect(nameOf(path)).toBe(name));
