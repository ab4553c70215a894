import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import { corpusWordsOf, countCorpusWords, rememberPapers } from './corpus-words.ts';

const PAPERS: SmallPaper[] = [
  { id: 'a', title: 'Pre-training a BioBERT', abstract: 'Pretraining of $\\ell_p$ norms.', venue: 'Owls' },
  { id: 'b', title: 'Owls', abstract: '', authors: ['Ann Ö. Lee', 'Bo Li'] },
  { id: 'c', title: 'Of norms', abstract: 'A pre-trained owl; a BioBERT.', venue: 'Owls' },
];

test('words are those of every text, closed compounds and their parts', () => {
  const corpus = corpusWordsOf(smallCatalog(PAPERS));
  const { words, parts, starts, papers, venues, authors, names } = corpus;
  const say = (row: Int32Array): string[] =>
    [...row].flatMap((form) =>
      Array.from(parts.subarray(starts[form], starts[form + 1]), (word) => words[word]!),
    );
  const texts = papers.map(({ text }) => text);
  expect(say(texts[0]!)).toEqual(
    expect.arrayContaining(['pretraining', 'pre', 'training', 'biobert', 'bio', 'bert', 'lp']),
  );
  expect(venues.map(say)).toEqual([['owls'], [], ['owls']]);
  expect(say(authors[1]!)).toEqual(['ann', 'o', 'lee', 'bo', 'li']);
  expect(say(papers[0]!.title)).toEqual(['pretraining', 'pre', 'training', 'a', 'biobert', 'bio', 'bert']);
  expect(say(names.get('Ann Ö. Lee')!)).toEqual(['ann', 'o', 'lee']);
  expect(countCorpusWords(corpus, [texts]).get('biobert')).toBe(2);
});

test('they are the same, and numbered alike, whatever was taken apart before', () => {
  const fresh = corpusWordsOf(smallCatalog(PAPERS));
  const others = smallCatalog([
    { id: 'x', title: 'Norms of owls', abstract: 'Something else.' },
    ...PAPERS.slice(1).toReversed(),
  ]);
  const corpus = corpusWordsOf(others);
  const rows = new Map(others.papers.map(({ id }, at) => [id, corpus.papers[at]!]));
  let found = 0;
  rememberPapers({
    forms: corpus,
    find: ({ id }) => (rows.has(id) ? ((found += 1), rows.get(id)) : undefined),
  });
  expect(corpusWordsOf(smallCatalog(PAPERS))).toEqual(fresh);
  expect(found).toBe(2);
  expect(corpusWordsOf(smallCatalog(PAPERS))).toEqual(fresh);
  expect(found).toBe(2);
});
