import { expect, test } from 'vitest';
import { LazyMap } from './lazy-map.ts';

const made: string[] = [];
const map = new LazyMap(
  new Map(
    ['b', 'a'].map((key) => [
      key,
      () => {
        made.push(key);
        return key.toUpperCase();
      },
    ]),
  ),
);

test('a value is made when it is asked for, and again when it is asked for again', () => {
  expect([map.size, map.has('a'), map.has('c'), [...map.keys()]]).toEqual([2, true, false, ['b', 'a']]);
  expect(made).toEqual([]);
  expect([map.get('a'), map.get('a'), map.get('c')]).toEqual(['A', 'A', undefined]);
  expect(made).toEqual(['a', 'a']);
});

test('values come in the order of their keys, one after the other', () => {
  made.length = 0;
  for (const [key, value] of map) expect([value, made.at(-1)]).toEqual([key.toUpperCase(), key]);
  const told: string[] = [];
  map.forEach((value, key) => told.push(key + value));
  expect([...map.values(), ...told]).toEqual(['B', 'A', 'bB', 'aA']);
});
