import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory, type OpenMemory } from './open-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const values = path.join('readings.bin');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (memory: OpenMemory, key: string): string | undefined => {
  const found = memory.find(key);
  return found && new TextDecoder().decode(found);
};

/** One run: keeps, says what it finds of what it asks for, and ends well unless told. */
function run(
  kept: Readonly<Record<string, string>>,
  asked: readonly string[] = [],
  { code = 'c', dies = false } = {},
): (string | undefined)[] {
  const memory = openMemory({ folder, code });
  for (const [key, text] of Object.entries(kept)) memory.keep(key, bytes(text));
  const found = asked.map((key) => textOf(memory, key));
  if (!dies) memory.save();
  memory.close();
  return found;
}

const long = 'x'.repeat(3_000_000);
const third = 'third '.repeat(20);

test('a run finds what the last one kept or found, and nothing else', () => {
  run({ a: '1', b: long, c: '' });
  expect(run({ a: 'new' }, ['a', 'b', 'c', 'd'])).toEqual(['1', long, '', undefined]);
  expect(run({}, ['a', 'b'])).toEqual(['new', long]);
  expect(run({}, ['a', 'c'])).toEqual(['new', undefined]);
});

test('other code finds nothing', () => {
  run({ a: '1' });
  expect(run({}, ['a'], { code: 'd' })).toEqual([undefined]);
});

test('of a run that died nothing is found, and all of the one before it', () => {
  run({ a: '1' });
  run({ a: '2', b: '3' }, [], { dies: true });
  expect(run({}, ['a', 'b'])).toEqual(['1', undefined]);
});

test.each([
  ['cut off', () => truncateSync(path.join(folder, values), 2)],
  ['gone', () => rmSync(path.join(folder, values))],
  ['overwritten', () => writeFileSync(path.join(folder, values), 'something else of that length')],
])('of values that are %s nothing wrong is found', (_, damage) => {
  run({ a: 'first', b: 'second' });
  damage();
  expect(run({ b: third }, ['b', 'a'])).toEqual([undefined, undefined]);
  expect(run({}, ['b'])).toEqual([third]);
});

test('a damaged index is as good as none', () => {
  run({ a: '1' });
  const index = path.join(folder, 'readings.json');
  writeFileSync(index, readFileSync(index, 'utf8').slice(0, -5));
  expect(run({ a: '2' }, ['a'])).toEqual([undefined]);
  expect(run({}, ['a'])).toEqual(['2']);
});

test('the file of values does not grow for ever', () => {
  for (let time = 0; time < 20; time += 1) run({ a: `${time}${long}` }, ['b']);
  expect(statSync(path.join(folder, values)).size).toBeLessThan(4 * long.length);
});
