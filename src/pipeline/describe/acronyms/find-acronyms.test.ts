import { describe, expect, it } from 'vitest';
import { findAcronyms } from './find-acronyms.ts';

const cases: [name: string, text: string, expected: [short: string, long: string][]][] = [
  ['word initials', 'We use natural language processing (NLP).', [['NLP', 'natural language processing']]],
  [
    'hyphenated parts count as words',
    'Gains in self-supervised learning (SSL) are large.',
    [['SSL', 'self-supervised learning']],
  ],
  [
    'a later hyphenated part may be left out',
    'of pre-trained language models (PLMs) such as',
    [['PLMs', 'pre-trained language models']],
  ],
  ['a plural keeps its s', 'trained by Large Language Models (LLMs).', [['LLMs', 'Large Language Models']]],
  ['joining words may be left out', 'the area under the curve (AUC)', [['AUC', 'area under the curve']]],
  ['inner letters', 'a new Low-Rank Adaptation (LoRA)', [['LoRA', 'Low-Rank Adaptation']]],
  [
    'the short form first',
    'BERT (bidirectional encoder representations from transformers) is',
    [['BERT', 'bidirectional encoder representations from transformers']],
  ],
  [
    'several in one sentence',
    'speech recognition (SR) or speech translation (ST)',
    [
      ['SR', 'speech recognition'],
      ['ST', 'speech translation'],
    ],
  ],
  [
    'a second abbreviation in the same parenthesis is left alone',
    'root mean square error (RMSE; lower is better)',
    [['RMSE', 'root mean square error']],
  ],
  ['x stands for ex', 'the eXtensible Markup Language (XML)', [['XML', 'eXtensible Markup Language']]],
  ['a quoted long form', 'by “Contrastive Leave One Out” (CLOO)', [['CLOO', 'Contrastive Leave One Out']]],
  [
    'the kind of thing is no part of the name',
    'an expectation propagation algorithm (EP)',
    [['EP', 'expectation propagation']],
  ],
  [
    'for short',
    'called Leave-One-Out K-Nearest-Neighbor, or LOOK for short.',
    [['LOOK', 'Leave-One-Out K-Nearest-Neighbor']],
  ],
  [
    'lower case by initials only',
    'the root mean square (rms) of gains (see below)',
    [['rms', 'root mean square']],
  ],
  ['a long form stops at the sentence', 'It is Long. Short term (LST) memory', []],
  ['a year is not a short form', 'as shown (2019) and (Smith et al., 2020)', []],
  ['an enumeration is not a short form', 'we (i) train, (II) test and (A) ship', []],
  ['an unrelated capital word is not a short form', 'the results (Table) and the Prado (Madrid)', []],
  [
    'the first definition of a short form wins',
    'partial labels (PL) and public law (PL)',
    [['PL', 'partial labels']],
  ],
  [
    'a preposition with a hyphen begins a long form',
    'We see improvements in in-context learning (ICL).',
    [['ICL', 'in-context learning']],
  ],
];

describe('findAcronyms', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(findAcronyms(text).map(({ short, long }) => [short, long])).toEqual(expected);
  });

  it('is linear on hostile text', () => {
    expect(findAcronyms('(A'.repeat(50_000))).toEqual([]);
    expect(findAcronyms('aa-'.repeat(50_000) + ' (AAAAAAAAAA)').length).toBeLessThanOrEqual(1);
  });
});
