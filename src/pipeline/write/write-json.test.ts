import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './write-json.ts';

const write = (value: unknown): string => [...writeJson(value)].join('');

test('lists of a record stand one item a line', () => {
  const text = write({
    a: [
      { id: 'x', list: [1, 2] },
      { id: 'y', list: [] },
    ],
    b: [],
    c: 'é "',
  });
  expect(text).toBe(`{
  "a": [
    {"id":"x","list":[1,2]},
    {"id":"y","list":[]}
  ],
  "b": [],
  "c": "é \\""
}
`);
});

test('whatever is written reads back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(write(value)))).toBe(JSON.stringify(value));
    }),
    { seed: 3 },
  );
});
