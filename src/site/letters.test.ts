import { expect, test } from 'vitest';
import { compareLetters, letterOf } from './letters.ts';

test.each([
  ['bert', 'B'],
  ['Évariste', 'E'],
  ['3D-LLM', '0–9'],
  ['τ-bench', '#'],
  ['∞', '#'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

test('digits come before letters and the rest comes last', () => {
  expect(['#', 'B', '0–9', 'A'].sort(compareLetters)).toEqual(['0–9', 'A', 'B', '#']);
});
