import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';

test.each([
  ['Large language models', ['large language model', 'LLM', 'LLMs'], ['LLM']],
  [
    'Pre-training',
    ['pretraining', 'pre-trained', 'unsupervised pre-training'],
    ['unsupervised pre-training'],
  ],
  ['∞', ['∞', '≠'], ['≠']],
  ['Law', [], []],
])('of %s the names %j leave %j', (label, aliases, left) => {
  expect(otherNames(label, aliases)).toEqual(left);
});
