import { expect, test } from 'vitest';
import { setStretches } from './set-stretches.ts';

const marked = (...texts: string[]): { text: string; hit: boolean }[] =>
  texts.map((text) => ({ text: text.replaceAll('|', ''), hit: text.startsWith('|') }));

test('text without formulas stays as it is', () => {
  const stretches = marked('a ', '|dense|', ' net for $5');
  expect(setStretches(stretches)).toEqual(stretches);
});

test('a formula between stretches is shown set, and is a hit where a part of it is', () => {
  expect(setStretches(marked('The $\\', '|ell|', '_1$ ', '|norm|', ' and $p$'))).toEqual([
    { text: 'The ', hit: false },
    { text: '$\\ell_1$', shown: 'ℓ₁', hit: true },
    { text: ' ', hit: false },
    { text: 'norm', hit: true },
    { text: ' and ', hit: false },
    { text: '$p$', shown: 'p', hit: false },
  ]);
});

test('marks beside a formula keep their ends', () => {
  expect(setStretches(marked('|C|', '$^2$', '|Prompt|', ': it'))).toEqual([
    { text: 'C', hit: true },
    { text: '$^2$', shown: '²', hit: false },
    { text: 'Prompt', hit: true },
    { text: ': it', hit: false },
  ]);
});
