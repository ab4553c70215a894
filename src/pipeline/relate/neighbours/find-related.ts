import type { Related, RelatedPaper } from '../../../paper/atlas.ts';
import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Topic } from '../../../paper/topic.ts';
import { release } from '../../../text/release.ts';
import { addSenses } from './add-senses.ts';
import { addTopics } from './add-topics.ts';
import { countTerms, type CorpusTerms } from './count-terms.ts';
import { findNeighbours, type Neighbours } from './find-neighbours.ts';
import { foldWords, type FoldedWords } from './fold-words.ts';
import { nameTies, type Tie } from './name-ties.ts';
import { createNumberRows } from './number-rows.ts';
import { readMarks } from './read-marks.ts';
import { DIRECTIONS } from './read-senses.ts';
import { readTokens, type CorpusTokens } from './read-tokens.ts';
import type { SparseRows } from './sparse-rows.ts';
import { shareTopics } from './share-topics.ts';
import { weighTerms } from './weigh-terms.ts';

const MOST = 8;
/** What a cosine over topics counts next to a cosine over words, which is seldom above a half … */
const TOPIC_SHARE = 0.2;
/** … in reviews of up to this many papers. Beyond, topics get coarse and words are enough: with the square root, it falls. */
const SMALL_REVIEW = 150;
/** The same for a cosine over meanings, which ties papers that say one thing in other words … */
const SENSE_SHARE = 0.09;
/** … and takes time with the square of the papers, for less and less. */
const MOST_SENSES = 2000;

/**
 * Up to eight neighbours of every paper with the topics and terms that tie them, nearest first; papers in
 * id order, ties by id. The score is a mean of cosines: over words and word pairs (weight 1), over curated topics
 * (0.2 in small reviews, less in larger ones, 0 where no topic is curated) and over meanings (0.09, as topics).
 */
export function findRelated(described: readonly DescribedPaper[], vocabulary: readonly Topic[]): Related {
  // One order for any input: sums of floats and ties depend on it.
  const sorted = [...described].sort((a, b) => (a.paper.id < b.paper.id ? -1 : 1));
  const papers = sorted.map(({ paper }) => paper);
  const tokens = readTokens(papers);
  const folded = foldWords(tokens.forms);
  const fade = Math.min(1, Math.sqrt(SMALL_REVIEW / papers.length));
  const senseShare = papers.length > MOST_SENSES ? 0 : SENSE_SHARE * fade;
  const { frequency, pairs, words } = readVectors(tokens, folded, senseShare);
  const firstId = frequency.length + DIRECTIONS;
  const share = TOPIC_SHARE * fade;
  const { vectors, termCount } = addTopics(words, sorted, vocabulary, { firstId, share });
  if (vectors !== words) release(words.ids, words.weights);
  const neighbours = findNeighbours(vectors, { limit: MOST, termCount });
  const marks = readMarks(sorted, tokens, folded);
  const tie = nameTies({ tokens, folded, terms: { frequency, pairs }, vectors, marks, termCount });
  const most = 1 + senseShare + (termCount > firstId ? share : 0);
  const related = listNeighbours(sorted, neighbours, tie, most);
  tokens.release();
  release(vectors.ids, vectors.weights);
  return related;
}

/** The record makes the neighbours of a paper when it is asked for them: as numbers they take a tenth of the memory. */
function listNeighbours(
  described: readonly DescribedPaper[],
  { papers: found, scores, found: counts }: Neighbours,
  tie: (paper: number, others: readonly number[]) => Tie[][],
  most: number,
): Related {
  const ties = createNumberRows();
  const othersOf = (paper: number): number[] => [
    ...found.subarray(paper * MOST, paper * MOST + counts[paper]!),
  ];
  for (let paper = 0; paper < described.length; paper += 1) {
    for (const terms of tie(paper, othersOf(paper))) {
      ties.add(terms.length);
      for (const { inTitle, start, end } of terms) {
        ties.add(2 * start + (inTitle ? 1 : 0));
        ties.add(end);
      }
    }
    ties.end();
  }
  const topicsOf = shareTopics(described);
  const read = (paper: number): RelatedPaper[] => {
    const { title, abstract } = described[paper]!.paper;
    const row = ties.row(paper);
    let at = 0;
    return othersOf(paper).flatMap((other, rank): RelatedPaper[] => {
      const terms: string[] = [];
      for (let left = row[at++]!; left > 0; left -= 1) {
        const start = row[at++]!;
        terms.push((start & 1 ? title : abstract).slice(start >> 1, row[at++]!));
      }
      const because = { topics: topicsOf(paper, other), terms };
      if (because.topics.length === 0 && because.terms.length === 0) return [];
      const score = Math.min(1, scores[paper * MOST + rank]! / most);
      return [{ id: described[other]!.paper.id, score: Number(score.toFixed(4)), because }];
    });
  };
  const related: Related = {};
  for (const [index, { paper }] of described.entries())
    Object.defineProperty(related, paper.id, { enumerable: true, get: () => read(index) });
  return related;
}

/** Vectors of words and pairs. The counts behind them are as large and end here. */
function readVectors(
  tokens: CorpusTokens,
  folded: FoldedWords,
  share: number,
): Pick<CorpusTerms, 'frequency' | 'pairs'> & { readonly words: SparseRows } {
  const terms = countTerms(tokens, folded);
  const words = weighTerms(terms, folded.keyCount);
  const { frequency, pairs, ids, counts } = terms;
  const vectors =
    share === 0 ? words : addSenses(words, terms, folded.keys, { firstId: frequency.length, share });
  ids.release();
  counts.release();
  return { frequency, pairs, words: vectors };
}
