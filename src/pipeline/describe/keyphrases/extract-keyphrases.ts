import type { AnalyzedPaper } from '../analyze-paper.ts';
import { countWords, inverseFrequencies, type WordCounts } from './count-words.ts';
import { findCandidates } from './find-candidates.ts';
import { measureCandidates } from './measure-candidates.ts';
import { readPaperWords } from './read-paper-words.ts';
import { scoreCandidates } from './score-candidates.ts';

const MOST = 15;

/**
 * Key phrases of every paper, at most 15, best first, as first written in its title or abstract.
 *
 * Noun-phrase candidates and a learned ranking after Hulth, "Improved automatic keyword extraction given
 * more linguistic knowledge" (EMNLP 2003); the ranking is a sum of regression trees (Friedman, "Greedy
 * function approximation: a gradient boosting machine", Annals of Statistics 29(5), 2001) over measures of
 * form, place, phraseness and frequency. See `model-data.ts` for what the trees were fitted to.
 */
export function extractKeyphrases(papers: readonly AnalyzedPaper[]): string[][] {
  const counts = countWords(papers);
  return papers.map((paper) => rankKeyphrases(paper, counts, true));
}

/** Key phrases of one paper, for a large corpus that is read paper by paper; `counted` says whether it is in `counts`. */
export function rankKeyphrases(paper: AnalyzedPaper, counts: WordCounts, counted: boolean): string[] {
  const words = readPaperWords(paper);
  const candidates = findCandidates(words);
  const scores = scoreCandidates(
    measureCandidates(words, candidates, inverseFrequencies(words.keys, counts, counted)),
  );
  const phrases = new Set<string>();
  for (let index = takeBest(scores); index >= 0 && phrases.size < MOST; index = takeBest(scores)) {
    const { places, length } = candidates.list[index]!;
    const first = places[0]!;
    const { text } = first < words.titleCount ? paper.title : paper.abstract;
    phrases.add(text.slice(words.words[first]!.start, words.words[first + length - 1]!.end));
  }
  return [...phrases];
}

/** Index of the highest score, the first of equals, which is then struck out; −1 when none is left. */
function takeBest(scores: Float64Array): number {
  let best = -1;
  for (let index = 0; index < scores.length; index += 1) {
    if (scores[index]! > (best < 0 ? -Infinity : scores[best]!)) best = index;
  }
  if (best >= 0) scores[best] = -Infinity;
  return best;
}
