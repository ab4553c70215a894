import { describe, expect, test } from 'vitest';
import { findResults } from './find-results.ts';

describe('a claim with its number', () => {
  test.each<
    [
      sentence: string,
      value: string,
      unit: string | undefined,
      metric: string | undefined,
      direction: string | undefined,
    ]
  >([
    ['Our method reduces memory usage by up to 65.5%.', '65.5', '%', 'memory usage', 'down'],
    [
      'Our method improves the mean accuracy from 35.6% to 46.7%.',
      '35.6% to 46.7',
      '%',
      'mean accuracy',
      'up',
    ],
    ['We obtain 36.5 points higher accuracy than random sampling.', '36.5', 'points', 'accuracy', 'up'],
    ['We show that it speeds up training by 3x.', '3', '×', undefined, 'up'],
    [
      'We achieve 1-2 orders of magnitude lower error.',
      '1-2 orders of magnitude',
      undefined,
      'error',
      'down',
    ],
    ['Our approach gives a $2.5\\times$ speedup over the baseline.', '2.5', '×', 'speedup', 'up'],
    [
      'Our model outperforms others with 16 times fewer trainable parameters.',
      '16',
      '×',
      'trainable parameters',
      'down',
    ],
    [
      'We improve general abilities (+8.81 on C-Eval and +6.31 on CMMLU).',
      '+8.81',
      undefined,
      undefined,
      'up',
    ],
    ['Our translation system improves by 9.3 BLEU on average.', '9.3', 'BLEU', 'BLEU', 'up'],
    ['We reach an FID of 1.78 on faces.', '1.78', undefined, 'FID', 'up'],
    [
      'Our system saves about 45% and 47% computational cost.',
      '45% and 47',
      '%',
      'computational cost',
      'down',
    ],
    ['It shows significant accuracy gains (12-38\\%) in our tests.', '12-38', '%', 'accuracy', 'up'],
    ['Our renderer runs at 60 FPS.', '60', 'FPS', undefined, undefined],
    ['We reduce the required evaluations from 60 to 6.', '60 to 6', undefined, undefined, 'down'],
    [
      'Our training cuts error rates by an order of magnitude.',
      'order of magnitude',
      undefined,
      'error rates',
      'down',
    ],
    [
      'Our model surpasses human performance by +0.8% (90.6% vs. 89.8%).',
      '+0.8',
      '%',
      'human performance',
      'up',
    ],
    [
      'Our method forgets a class in just 50 steps, where others take more.',
      '50',
      undefined,
      undefined,
      'up',
    ],
    [
      'We introduce a solver that scales to networks two orders of magnitude larger than before.',
      'two orders of magnitude',
      undefined,
      undefined,
      'up',
    ],
    ['Our robot learns the task within 3 hours and improves.', '3', 'hours', undefined, 'up'],
    ['In our study, mortality decreased by 12 percent.', '12', '%', undefined, 'down'],
  ])('%s', (sentence, value, unit, metric, direction) => {
    const [result] = findResults(sentence);
    expect({ ...result, text: undefined }).toEqual({
      text: undefined,
      ...{ value },
      ...(unit && { unit }),
      ...(metric && { metric }),
      ...(direction && { direction }),
    });
  });
});

describe('a claim without a number', () => {
  test.each([
    'Experiments show that our method outperforms the state of the art.',
    'We achieve state-of-the-art results on several benchmarks.',
    'Our estimator is superior to all baselines.',
    'Simulation results reveal that the proposed filter is more robust than the conventional approaches.',
    'Our tests show superior quality as well as lower cost on both sets compared to other solvers.',
    'We show that our frobs are on par with hand-made frobs.',
    'In our experiments it converges, while standard approaches struggle or fail.',
    'Experiments on two tasks show that our frobs significantly reduce waste.',
  ])('%s', (sentence) => {
    expect(findResults(sentence).map(({ text }) => text)).toEqual([sentence]);
  });

  test('in soft words counts only where nothing firmer is said', () => {
    const soft = 'Our model is more robust than the baseline.';
    expect(findResults(soft)).toHaveLength(1);
    expect(findResults(`${soft} Our model improves accuracy by 3%.`).map(({ value }) => value)).toEqual([
      '3',
    ]);
  });
});

describe('no result', () => {
  test.each([
    ['a year', 'In 2019 we began to study the improvement of models.'],
    ['the size of a model', 'We train a model with 7B parameters to improve language.'],
    ['the size of a data set', 'We release a dataset that contains 40 hours of speech and 2% noise.'],
    ['the size of what it was trained on', 'We present a model trained on more than 1TB of imagery.'],
    ['the size of a picture', 'We ensure quality with cameras of 4096 x 3000 or 640×480 pixels.'],
    ['a number with its power of ten', 'We show that the rate is near $3 \\times 10^5$ or 2×10^{3}.'],
    ['a version', 'We compare wav2vec 2.0 models and find no difference.'],
    ['a section', 'In Section 3.2 we show results.'],
    ['what is known before the paper speaks', 'Strokes cause 20% of deaths and lead to disability.'],
    ['a share that is worked on', 'We save time by updating only the lowest 10% of frequencies.'],
    ['a possibility', 'Our analysis may provide a better measure than existing functions.'],
    ['what a cited paper says', 'In Frob & Bar (1997), we showed results that beat supervised learning.'],
    ['an aim', 'We aim to develop methods that outperform humans.'],
    ['what others reached', 'We note that existing methods have achieved superior performance over humans.'],
    ['verified effectiveness', 'Extensive experiments verify the effectiveness of our framework.'],
    ['an address', 'Our code is at https://x.org/improves-by-3%.'],
  ])('%s', (_, sentence) => {
    expect(findResults(sentence)).toEqual([]);
  });
});

test('a sentence with two claims of their own falls apart', () => {
  const abstract =
    'Our model outperforms all of the previous models on 54 language tasks, and its English version surpasses the human performance by 0.8% on one benchmark.';
  expect(findResults(abstract).map(({ text }) => text)).toEqual([
    'Our model outperforms all of the previous models on 54 language tasks',
    'and its English version surpasses the human performance by 0.8% on one benchmark.',
  ]);
});

test('every text is verbatim', () => {
  const abstract =
    'We sort.It improves  speed\nby 2x; we \u0000 gain {3%} "on" $x$. Our <b>FID</b> of 2.1 beats 3.0!';
  const results = findResults(abstract);
  expect(results.length).toBeGreaterThan(0);
  for (const { text, value, metric } of results) {
    expect(abstract).toContain(text);
    expect(text).toContain(value ?? '');
    expect(text).toContain(metric ?? '');
  }
});
