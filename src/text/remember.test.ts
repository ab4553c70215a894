import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('makes an answer once for a number, and each time without one', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => asked.push(text) && text.length);
  const words = [
    { id: 5, text: 'river' },
    { id: 0, text: 'sea' },
    { id: -1, text: 'rare' },
    { id: 5, text: 'river' },
    { id: -1, text: 'rare' },
  ];
  expect(words.map(lengthOf)).toEqual([5, 3, 4, 5, 4]);
  expect(asked).toEqual(['river', 'sea', 'rare', 'rare']);
});
