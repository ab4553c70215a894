import { expect, it } from 'vitest';
import { chooseTerms, type RatedTerm } from './choose-terms.ts';

/** A term of papers that no other term has, so that its gain is its number of papers. */
function termOf(number: number, papers: readonly number[]): RatedTerm {
  return {
    term: {
      hash: number,
      ids: [number, number],
      isGeneral: false,
      words: 2,
      papers: [...papers],
      weights: papers.map(() => 4),
      inTitles: 0,
      nominal: papers.length,
      wholes: papers.length,
      nominalIn: -1,
      wholeIn: -1,
      uses: papers.length,
      singles: 0,
      gerunds: 0,
      places: 0,
    },
    quality: 1,
    margin: 1,
  };
}

function choose(sizes: readonly number[], room: number): number[] {
  let paper = 0;
  const rated = sizes.map((size, number) =>
    termOf(
      number,
      Array.from({ length: size }, () => paper++),
    ),
  );
  return chooseTerms(rated, room, new Float64Array(paper)).map(({ hash }) => hash);
}

/** Sizes of so many terms of 40, 20 and 4 papers. */
const sizes = (...[many, some, few]: readonly [number, number, number]): number[] => [
  ...Array.from({ length: many }, () => 40),
  ...Array.from({ length: some }, () => 20),
  ...Array.from({ length: few }, () => 4),
];

it.each([
  ['the best come first, as many as there is room for', sizes(3, 4, 5), 5, 5],
  ['fewer come when there are no more', sizes(3, 4, 5), 20, 12],
  ['a large vocabulary ends where the gain falls most', sizes(20, 125, 30), 150, 145],
  ['of two falls as steep, at the later one', sizes(82, 2, 0).concat(10, 10, 10), 84, 84],
  ['it does not end much too early', sizes(20, 120, 30), 150, 150],
  ['a small vocabulary uses all its room', sizes(20, 38, 30), 60, 60],
])('%s', (_, of, room, count) => {
  expect(choose(of, room)).toEqual([...of.keys()].slice(0, count));
});

it('one paper more for a term at the end does not bring in another one', () => {
  const before = sizes(20, 125, 30);
  const after = before.map((size, number) => (number === 160 ? size + 1 : size));
  expect(choose(after, 150)).toEqual(choose(before, 150));
});
