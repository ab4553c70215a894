import { expect, test } from 'vitest';
import { closeTokens } from './close-tokens.ts';
import { splitTokens } from './split-tokens.ts';

const COUNTS = new Map([
  ['pre', 900],
  ['training', 4000],
  ['pretraining', 700],
  ['gaussian', 500],
  ['process', 800],
  ['gaussianprocess', 1],
  ['sea', 3],
  ['ice', 2],
  ['seaice', 1],
  ['howto', 3],
  ['distribution', 300],
  ['outofdistribution', 90],
]);

test.each([
  ['pre training', ['pretraining']],
  ['gaussian process', ['gaussian', 'process']],
  ['sea ice', ['seaice']],
  ['open sea', ['open', 'sea']],
  ['how to', ['how', 'to']],
  ['out of distribution', ['outofdistribution']],
])('%s is read as %j', (text, expected) => {
  expect(closeTokens(splitTokens(text), COUNTS).map(({ token }) => token.text)).toEqual(expected);
});
