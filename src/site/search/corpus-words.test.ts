import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import { corpusWordsOf, countCorpusWords, rememberTexts, wordedText } from './corpus-words.ts';

const PAPERS: SmallPaper[] = [
  { id: 'a', title: 'Pre-training a BioBERT', abstract: 'Pretraining of $\\ell_p$ norms.', venue: 'Owls' },
  { id: 'b', title: 'Owls', abstract: '', authors: ['Ann Ö. Lee', 'Bo Li'] },
  { id: 'c', title: 'Of norms', abstract: 'A pre-trained owl; a BioBERT.', venue: 'Owls' },
];

test('words are those of every text, closed compounds and their parts', () => {
  const { words, forms, texts, venues, authors } = corpusWordsOf(smallCatalog(PAPERS));
  const said = (rows: readonly Int32Array[]): string[][] =>
    rows.map((row) => [...row].flatMap((form) => forms[form]!.map((word) => words[word]!)));
  expect(said(texts)[0]).toEqual(
    expect.arrayContaining(['pretraining', 'pre', 'training', 'biobert', 'bio', 'bert', 'lp']),
  );
  expect(said(venues)).toEqual([['owls'], [], ['owls']]);
  expect(said(authors)[1]).toEqual(['ann', 'o', 'lee', 'bo', 'li']);
  expect(countCorpusWords({ words, forms }, [texts]).get('biobert')).toBe(2);
});

test('they are the same, and numbered alike, whatever was taken apart before', () => {
  const fresh = corpusWordsOf(smallCatalog(PAPERS));
  const others = smallCatalog([
    { id: 'x', title: 'Norms of owls', abstract: 'Something else.' },
    ...PAPERS.slice(1).toReversed(),
  ]);
  const corpus = corpusWordsOf(others);
  const rows = new Map(others.papers.map((paper, at) => [wordedText(paper), corpus.texts[at]!]));
  let found = 0;
  rememberTexts({ corpus, find: (text) => (rows.has(text) ? ((found += 1), rows.get(text)) : undefined) });
  expect(corpusWordsOf(smallCatalog(PAPERS))).toEqual(fresh);
  expect(found).toBe(2);
  expect(corpusWordsOf(smallCatalog(PAPERS))).toEqual(fresh);
  expect(found).toBe(2);
});
