import { expect, test } from 'vitest';
import { makeGates } from './make-gates.ts';

const read = makeGates(['frob|wattle', '#', 'acacia$']);

test.each([
  ['no word', '', 0],
  ['no gate', 'all is well', 0],
  ['a stem', 'we (frobbed).', 1],
  ['not the middle of a word', 'unfrobbed', 0],
  ['not half a stem', 'fro', 0],
  ['behind a hyphen or an underscore', 'un-frobbed', 1],
  ['a number', 'by 5%', 2],
  ['a number in a word', 'x5', 2],
  ['a whole word', 'acacia', 4],
  ['not the start of another', 'acacias', 0],
  ['letters beyond ASCII end a word', 'éfrob', 1],
  ['several in any case', 'Frobs on 3 Wattles: ACACIA.', 7],
])('%s', (_, text, bits) => {
  expect(read(text)).toBe(bits);
});

test('more gates than bits are an error', () => {
  expect(() => makeGates(Array.from({ length: 32 }, () => 'a'))).toThrow(RangeError);
});
