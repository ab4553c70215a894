import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import { corpusWordsOf, countCorpusWords, rememberWords, type CorpusWords } from './corpus-words.ts';

const PAPERS: SmallPaper[] = [
  { id: 'a', title: 'Pre-training a BioBERT', abstract: 'Pretraining of $\\ell_p$ norms.', venue: 'Owls' },
  { id: 'b', title: 'Owls', abstract: '', authors: ['Ann Ö. Lee', 'Bo Li'] },
  { id: 'c', title: 'Of norms', abstract: 'A pre-trained owl; a BioBERT.', venue: 'Owls' },
];

/** The words of a row of forms. */
function say({ words, parts, starts }: CorpusWords, row: Int32Array): string[] {
  return [...row].flatMap((form) =>
    Array.from(parts.subarray(starts[form], starts[form + 1]), (word) => words[word]!),
  );
}

test('words are those of every text, closed compounds and their parts', () => {
  const corpus = corpusWordsOf(smallCatalog(PAPERS));
  const { papers, venues, authors, names } = corpus;
  const texts = papers.map(({ text }) => text);
  expect(say(corpus, texts[0]!)).toEqual(
    expect.arrayContaining(['pretraining', 'pre', 'training', 'biobert', 'bio', 'bert', 'lp']),
  );
  expect(venues.map((row) => say(corpus, row))).toEqual([['owls'], [], ['owls']]);
  expect(say(corpus, authors[1]!)).toEqual(['ann', 'o', 'lee', 'bo', 'li']);
  expect(say(corpus, papers[0]!.title)).toEqual([
    'pretraining',
    'pre',
    'training',
    'a',
    'biobert',
    'bio',
    'bert',
  ]);
  expect(say(corpus, names.get('Ann Ö. Lee')!)).toEqual(['ann', 'o', 'lee']);
  expect(countCorpusWords(corpus, [texts]).get('biobert')).toBe(2);
});

/** All texts of a corpus, by what they are. */
function sayAll(corpus: CorpusWords): string[][][] {
  const { papers, venues, authors, names } = corpus;
  const rows = [papers.flatMap(({ text, title }) => [text, title]), venues, authors, [...names.values()]];
  return rows.map((kind) => kind.map((row) => say(corpus, row)));
}

test('they are the same, whatever was taken apart before', () => {
  const fresh = sayAll(corpusWordsOf(smallCatalog(PAPERS)));
  const others = smallCatalog([
    { id: 'x', title: 'Norms of owls', abstract: 'Something else.' },
    ...PAPERS.slice(1).toReversed(),
  ]);
  const corpus = corpusWordsOf(others);
  const rows = new Map(others.papers.map(({ id }, at) => [id, corpus.papers[at]!]));
  let found = 0;
  rememberWords({
    forms: corpus,
    stems: new Map(),
    findName: (name) => (name === 'Bo Li' ? corpus.names.get(name) : undefined),
    find: ({ id }) => (rows.has(id) ? ((found += 1), rows.get(id)) : undefined),
  });
  expect(sayAll(corpusWordsOf(smallCatalog(PAPERS)))).toEqual(fresh);
  expect(found).toBe(2);
  expect(sayAll(corpusWordsOf(smallCatalog(PAPERS)))).toEqual(fresh);
  expect(found).toBe(2);
});
