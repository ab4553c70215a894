import type { Related, RelatedPaper } from '../../../paper/atlas.ts';
import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Neighbours } from './find-neighbours.ts';
import type { NumberRows } from './number-rows.ts';
import { shareTopics } from './share-topics.ts';

/** Scores have four decimals. */
const DIGITS = 10_000;

/**
 * What ties papers to their neighbours, in words. The record makes the neighbours of a paper when it is asked for them: as
 * numbers they take a tenth of the memory.
 * @param ties of `nameTies`
 * @param most the score of two papers that say the same
 */
export function listRelated(
  described: readonly DescribedPaper[],
  { limit, papers, scores, found }: Neighbours,
  ties: NumberRows,
  most: number,
): Related {
  const topicsOf = shareTopics(described);
  const read = (paper: number): RelatedPaper[] => {
    const { title, abstract } = described[paper]!.paper;
    const row = ties.row(paper);
    const neighbours: RelatedPaper[] = [];
    let at = 0;
    const end = paper * limit + found[paper]!;
    for (let rank = paper * limit; rank < end; rank += 1) {
      const other = papers[rank]!;
      const terms: string[] = [];
      for (let left = row[at++]!; left > 0; left -= 1) {
        const start = row[at++]!;
        terms.push((start & 1 ? title : abstract).slice(start >> 1, row[at++]!));
      }
      const topics = topicsOf(paper, other);
      if (topics.length === 0 && terms.length === 0) continue;
      const score = Math.round(Math.min(1, scores[rank]! / most) * DIGITS) / DIGITS;
      neighbours.push({ id: described[other]!.paper.id, score, because: { topics, terms } });
    }
    return neighbours;
  };
  const related: Related = {};
  for (const [index, { paper }] of described.entries())
    Object.defineProperty(related, paper.id, { enumerable: true, get: () => read(index) });
  return related;
}
