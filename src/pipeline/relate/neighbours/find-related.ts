import type { Related } from '../../../paper/atlas.ts';
import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Topic } from '../../../paper/topic.ts';
import { release } from '../../../text/release.ts';
import { addSenses } from './add-senses.ts';
import { addTopics } from './add-topics.ts';
import { countTerms, type CorpusTerms } from './count-terms.ts';
import { findNeighbours } from './find-neighbours.ts';
import { foldWords, type FoldedWords } from './fold-words.ts';
import { listRelated } from './list-related.ts';
import { nameTies } from './name-ties.ts';
import { readMarks } from './read-marks.ts';
import { DIRECTIONS } from './read-senses.ts';
import { readTokens, type CorpusTokens } from './read-tokens.ts';
import type { SparseRows } from './sparse-rows.ts';
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
  const ties = nameTies(
    { tokens, folded, terms: { frequency, pairs }, vectors, marks, termCount },
    neighbours,
  );
  const most = 1 + senseShare + (termCount > firstId ? share : 0);
  const related = listRelated(sorted, neighbours, ties, most);
  tokens.release();
  release(vectors.ids, vectors.weights);
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
