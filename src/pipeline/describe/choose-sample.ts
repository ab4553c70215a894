import type { Paper } from '../../paper/paper.ts';

/**
 * The papers whose words stand for the whole corpus: all of a small one, else the `most` with the smallest
 * digests, so that neither their order nor one more paper changes the choice much.
 */
export function chooseSample(papers: readonly Paper[], most: number): ReadonlySet<Paper> {
  if (papers.length <= most) return new Set(papers);
  const sorted = [...papers].sort((a, b) =>
    a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : a.id < b.id ? -1 : 1,
  );
  return new Set(sorted.slice(0, most));
}
