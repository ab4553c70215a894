import { expect, test } from 'vitest';
import { TextResponse } from './text-response.ts';

const bodies: [string, BodyInit | null | undefined, ResponseInit?][] = [
  ['a page', '<h1>Ḡö 💧</h1>', { headers: { 'content-type': 'text/html' }, status: 404 }],
  ['a text', 'plain'],
  ['an empty text', ''],
  ['bytes', new Uint8Array([0, 255, 10])],
  ['nothing', null],
  ['no body', undefined, { status: 301, headers: { location: '/there/' } }],
];

for (const [name, body, init] of bodies) {
  test(`${name} reads as of the platform's own response`, async () => {
    const [ours, own] = [
      (): Response => new TextResponse(body, init),
      (): Response => new Response(body, init),
    ];
    expect(ours().status).toBe(own().status);
    expect([...ours().headers]).toEqual([...own().headers]);
    expect(ours().body === null).toBe(own().body === null);
    expect(await ours().text()).toBe(await own().text());
    expect(await ours().clone().text()).toBe(await own().text());
    expect(new Uint8Array(await ours().arrayBuffer())).toEqual(new Uint8Array(await own().arrayBuffer()));
    expect(await new Response(ours().body, init).text()).toBe(await own().text());
  });
}

test('data read as of the platform’s own response', async () => {
  const data = { list: ['“x”', 1] };
  const [ours, own] = [TextResponse.json(data), Response.json(data)];
  expect([...ours.headers]).toEqual([...own.headers]);
  expect(ours.content).toBe(await own.clone().text());
  expect(await ours.json()).toEqual(await own.json());
});
