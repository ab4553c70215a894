import { expect, test } from 'vitest';
import { findContribution } from './find-contribution.ts';

test.each([
  ['method', 'FrobNet: Fast Frobs', 'We propose a novel network. It outperforms others.'],
  ['method', 'Frobs', 'Nothing tells.'],
  [
    'empirical',
    'A Study of Frobs in the Wild',
    'We compare frobs. Our findings suggest that they are round.',
  ],
  ['empirical', 'Do Frobs Matter?', 'We investigate frobs and find that they do.'],
  ['resource', 'FrobBase: A Large Corpus of Frobs', 'We collect a corpus of 2 million frobs.'],
  ['resource', 'Frob2 Technical Report', 'We introduce Frob2, a series of models.'],
  ['survey', 'Frobs: A Survey', 'We review frobs and outline open problems and research directions.'],
  ['theory', 'On the Convergence of Frobs', 'We prove upper bounds on the sample complexity of frobs.'],
  ['position', 'Position: Frobs Should Be Free', 'This position paper argues for free frobs.'],
  ['application', 'Frobs in Clinical Practice', 'We apply frobs to 200 patients of two hospitals.'],
])('%s: %s', (expected, title, abstract) => {
  expect(findContribution(title, abstract)).toBe(expected);
});
