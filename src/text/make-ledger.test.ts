import { describe, expect, it } from 'vitest';
import { findConsensus, makeLedger } from './make-ledger.ts';

const paper = (id: string, ...acronyms: [short: string, long: string][]) => ({
  id,
  acronyms: acronyms.map(([short, long]) => ({ short, long })),
});

describe('makeLedger', () => {
  it('keeps two meanings of one short form apart, the more frequent first', () => {
    const ledger = makeLedger([
      paper('c', ['PCB', 'printed circuit-board']),
      paper('a', ['PCB', 'pseudo class balance']),
      paper('b', ['PCB', 'Printed circuit boards']),
    ]);
    expect(ledger.get('PCB')).toEqual([
      { long: 'Printed circuit boards', papers: ['b', 'c'] },
      { long: 'pseudo class balance', papers: ['a'] },
    ]);
  });

  it('files a plural under its singular', () => {
    const ledger = makeLedger([
      paper('a', ['CNNs', 'convolutional nets']),
      paper('b', ['CNN', 'convolutional nets']),
    ]);
    expect([...ledger.keys()]).toEqual(['CNN']);
  });

  it('does not depend on the order of the papers', () => {
    const papers = [
      paper('a', ['X1', 'x one'], ['SR', 'super resolution']),
      paper('b', ['SR', 'Super resolution']),
      paper('c', ['SR', 'speech recognition']),
    ];
    expect([...makeLedger(papers.toReversed())]).toEqual([...makeLedger(papers)]);
  });
});

describe('findConsensus', () => {
  it.each([
    [
      'two papers agree',
      [paper('a', ['RL', 'reinforcement learning']), paper('b', ['RL', 'Reinforcement Learning'])],
      'Reinforcement Learning',
    ],
    [
      'one paper alone does not speak for the others',
      [paper('a', ['RL', 'reinforcement learning'])],
      undefined,
    ],
    [
      'a third that disagrees leaves less than 80 %',
      [paper('a', ['RL', 'r l']), paper('b', ['RL', 'r l']), paper('c', ['RL', 'rate loss'])],
      undefined,
    ],
  ])('%s', (_, papers, expected) => {
    expect(findConsensus(makeLedger(papers), 'RLs')).toBe(expected);
  });
});
