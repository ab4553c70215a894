import { createHash } from 'node:crypto';
import type { Paper } from '../../paper/paper.ts';

/**
 * The papers whose words stand for the whole corpus: all of a small one, else the `most` whose ids have the smallest
 * digests, so that neither their order, nor another word in one, nor one more paper changes the choice much.
 */
export function chooseSample(papers: readonly Paper[], most: number): ReadonlySet<Paper> {
  if (papers.length <= most) return new Set(papers);
  const drawn = papers.map((paper) => ({ paper, lot: createHash('sha256').update(paper.id).digest('hex') }));
  drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return new Set(drawn.slice(0, most).map(({ paper }) => paper));
}
