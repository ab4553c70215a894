import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildAtlas } from './pipeline.ts';
import type { Memory } from './memory.ts';

const SEED = 'content/seeds/pre-training.txt';
const seed = readFileSync(SEED, 'utf8');

/** A memory, and how often something was kept in it. */
function makeMemory(): Memory & { kept: string[] } {
  const values = new Map<string, Uint8Array>();
  const kept: string[] = [];
  return {
    kept,
    has: (key) => values.has(key),
    find: (key) => values.get(key)?.slice(),
    keep: (key, value) => {
      kept.push(key);
      values.set(key, value.slice());
    },
  };
}

function read(text: string, memory?: Memory): Map<string, string> {
  const { files } = buildAtlas(
    { seeds: [{ path: 'seeds/pre-training.txt', bytes: Buffer.from(text) }], references: [], published: [] },
    undefined,
    { memory },
  );
  return new Map(files);
}

test('what was read before is not read again', () => {
  const memory = makeMemory();
  const first = read(seed, memory);
  expect(memory.kept.filter((key) => key.startsWith('claims ')).length).toBe(first.size - 3);
  memory.kept.length = 0;
  expect(read(seed, memory)).toEqual(first);
  expect(memory.kept).toEqual([]);
});

const at = seed.lastIndexOf('\n\n', seed.length / 2);
test.each([
  [
    'an abstract that changed',
    seed.replace(/ we (propose|present) /, ' we introduce FOObar, a benchmark that halves cost; '),
  ],
  [
    'a paper that is new',
    `${seed.slice(0, at)}\n\nZebra: counting stripes\n\nWe present ZebraNet (ZN), a large language model that counts stripes 12% faster.${seed.slice(at)}`,
  ],
  ['papers that are gone', seed.slice(0, at)],
])('with %s all is as without a memory', (_, changed) => {
  const memory = makeMemory();
  read(seed, memory);
  const all = memory.kept.splice(0).length;
  const now = read(changed, memory);
  expect(now).toEqual(read(changed));
  expect(now).not.toEqual(read(seed));
  expect(memory.kept.filter((key) => key.startsWith('claims ')).length).toBeLessThan(3);
  expect(memory.kept.length).toBeLessThan(all);
});
