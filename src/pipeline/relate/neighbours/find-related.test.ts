import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DescribedPaper } from '../../../paper/paper.ts';
import { findRelated } from './find-related.ts';

function paperOf(
  id: string,
  title: string,
  abstract: string,
  description: Partial<DescribedPaper['description']> = {},
): DescribedPaper {
  return {
    paper: { id, title, abstract, source: [{ file: 'x.txt', line: 1 }], digest: '0' },
    description: { tags: [], ...description },
  };
}

/** Other papers, so that words of two papers are rare. */
const OTHERS = Array.from({ length: 12 }, (_, i) =>
  paperOf(
    `other-${i}`,
    `Word${i}a tale`,
    `We propose a new method for word${i}b. Results show that it works in practice.`,
  ),
);
const tiesOf = (a: DescribedPaper, b: DescribedPaper): readonly string[] | undefined =>
  findRelated([a, b, ...OTHERS], [])[a.paper.id]?.find(({ id }) => id === b.paper.id)?.because.terms;

test.each([
  ['phrases come whole', 'Basal sliding of glaciers.', 'On basal sliding.', ['Basal sliding']],
  [
    'phrases are written as the paper writes them',
    'The pre-trained encoders.',
    'Pretrained encoder.',
    ['pre-trained encoders'],
  ],
  [
    'an everyday word is cut off unless it belongs to the phrase',
    'We propose novel sea ice maps.',
    'We propose sea ice maps.',
    ['sea ice maps'],
  ],
  [
    'everyday words alone tie nothing',
    'Results show a new method.',
    'A new method; results show.',
    undefined,
  ],
  [
    'a phrase is not repeated by its parts',
    'Sea ice melts. Sea water. Ice cores.',
    'Sea ice, sea water, ice cores.',
    ['Sea ice'],
  ],
])('%s', (_, a, b, terms) => {
  expect(tiesOf(paperOf('a', 'Alpha', a), paperOf('b', 'Beta', b))).toEqual(terms);
});

test('what an abstract opens with ties more than what it ends with', () => {
  const rest = OTHERS.map(({ paper }) => paper.title.toLowerCase().slice(0, -7)).join(' and ');
  const papers = [
    paperOf('a', 'Alpha', `Glaciers slide. We walk over ${rest} and more. Basalt was there.`),
    paperOf('opening', 'Beta', 'Glaciers melt.'),
    paperOf('end', 'Gamma', 'Basalt melts.'),
  ];
  const related = findRelated([...papers, ...OTHERS], [])['a']!;
  const [opening, end] = ['opening', 'end'].map((id) => related.find((other) => other.id === id)?.score ?? 0);
  expect(opening).toBeGreaterThan(1.2 * end!);
});

test('a word that no paper is about comes after one that a paper is about', () => {
  const a = paperOf('a', 'Alpha', 'We hope to see lava and basalt.', { keyphrases: ['basalt'] });
  const b = paperOf('b', 'Beta', 'People hope for lava or basalt.', { keyphrases: ['basalt'] });
  expect(tiesOf(a, b)?.[0]).toBe('basalt');
});

test('an acronym and its long form are one tie', () => {
  const acronyms = [{ short: 'DEM', long: 'digital elevation model' }];
  const text = 'A digital elevation model (DEM) helps. We use the DEM.';
  expect(tiesOf(paperOf('a', 'Alpha', text, { acronyms }), paperOf('b', 'Beta', text, { acronyms }))).toEqual(
    ['digital elevation model'],
  );
});

test('a shared rare topic brings papers together whose words differ; a parent alone is no reason to show', () => {
  const vocabulary = [
    { id: 'ice', label: 'Ice', origin: 'curated' as const },
    { id: 'sea-ice', label: 'Sea ice', parent: 'ice', origin: 'curated' as const },
    { id: 'glaciers', label: 'Glaciers', parent: 'ice', origin: 'curated' as const },
  ];
  const papers = [
    paperOf('a', 'Frazil', 'Frazil and grease.', { tags: ['sea-ice'] }),
    paperOf('b', 'Floes', 'Floes drift.', { tags: ['sea-ice'] }),
    paperOf('c', 'Moraines', 'Moraines move.', { tags: ['glaciers'] }),
  ];
  const related = findRelated([...papers, ...OTHERS], vocabulary);
  expect(related['a']?.map(({ id, because }) => [id, because.topics])).toEqual([['b', ['sea-ice']]]);
});

test('every term stands in the paper as written', () => {
  const word = fc.constantFrom(
    'ﬁne-tuning',
    'fine-tuned',
    'k-means',
    'LLMs',
    'large',
    'language',
    'models',
    'İce',
    'sheet',
    'the',
    'état-major',
    '$x_i$',
    '3D',
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '. ', ' “', '\n')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 5 }), (texts) => {
      const papers = texts.map(([title, abstract], i) => paperOf(`p${i}`, title, abstract));
      const related = findRelated([...papers, ...OTHERS], []);
      for (const { paper } of papers)
        for (const { because } of related[paper.id]!)
          for (const term of because.terms) expect(`${paper.title}\n${paper.abstract}`).toContain(term);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('a new word in one paper moves no neighbours of others', () => {
  // Words of two letters and a number; a fixed sequence (Park and Miller 1988), so that pairs meet by chance only.
  let state = 7;
  const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const word = (): string => `w${String.fromCharCode(97 + next(26))}ord${Math.floor(next(60) ** 2 / 9)}`;
  const abstracts = Array.from({ length: 150 }, () => Array.from({ length: 80 }, word).join(' '));
  const relate = (texts: readonly string[]) =>
    findRelated(
      texts.map((text, i) => paperOf(`p${1000 + i}`, `Title${i}`, text)),
      [],
    );
  const before = relate(abstracts);
  const after = relate(abstracts.map((text, i) => (i === 0 ? `${text}. Neologism.` : text)));
  const others = (related: typeof before): unknown =>
    Object.keys(related)
      .slice(1)
      .map((id) => related[id]!.filter((one) => one.id !== 'p1000'));
  expect(others(after)).toEqual(others(before));
});
