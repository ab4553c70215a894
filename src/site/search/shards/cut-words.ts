import { countCorpusWords, type CorpusWords } from '../corpus-words.ts';
import { makeStemmer } from '../make-stemmer.ts';
import { namesOfTopics, type QuickNames } from '../pack-quick-index.ts';
import { countOf, digitOf, listWords } from '../word-list.ts';

/** The words of a review as its index in parts tells them. */
export interface CutWords {
  /** Sorted words → about how many papers have each. */
  readonly listed: ReadonlyMap<string, number>;
  readonly stem: (word: string) => string;
}

/** Lists the words of papers, authors and topics. */
export function cutWords(corpus: CorpusWords, { topics, language }: QuickNames): CutWords {
  const texts = corpus.papers.map(({ text }) => text);
  const listed = listWords(
    countCorpusWords(corpus, [texts, corpus.venues, corpus.authors]),
    namesOfTopics(topics),
  );
  // As they are read back.
  for (const [word, count] of listed) listed.set(word, countOf(digitOf(count)));
  return { listed, stem: makeStemmer(language, corpus.stems) };
}
