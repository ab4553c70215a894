import { expect, test } from 'vitest';
import { planArchive, readArchive } from './plan-archive.ts';

const FILES = [
  { path: '', text: 'home' },
  { path: 'a/', text: '' },
  { path: 'b/', text: 'ünïcode 𝒳' },
  { path: 'c/', text: 'last' },
];

test.each([1, 5, 1000])('every file reads back from chunks of %i letters', async (limit) => {
  const { directory, chunks } = planArchive(FILES, limit);
  expect(directory).toHaveLength(chunks.length);
  for (const { path, text } of FILES)
    expect(await readArchive(directory, path, async (number) => chunks[number] ?? '')).toBe(text);
  expect(await readArchive(directory, 'd/', async () => '')).toBeUndefined();
});

test('reading a file unpacks its chunk alone', async () => {
  const { directory, chunks } = planArchive(FILES, 5);
  const unpacked: number[] = [];
  await readArchive(directory, 'c/', async (number) => {
    unpacked.push(number);
    return chunks[number] ?? '';
  });
  expect(unpacked).toEqual([chunks.length - 1]);
});

test('an empty site has no chunks', () => {
  expect(planArchive([], 5)).toEqual({ directory: [], chunks: [] });
});
