import type { DescribedPaper } from '../../../paper/paper.ts';

/**
 * Says which topics two papers (by position) share, best first: by their scores in both papers and their
 * rarity, ties by id.
 */
export function shareTopics(papers: readonly DescribedPaper[]): (a: number, b: number) => string[] {
  const counts = new Map<string, number>();
  for (const { description } of papers)
    for (const id of description.tags) counts.set(id, (counts.get(id) ?? 0) + 1);
  const scores = papers.map(({ description: { tags, topics = [] } }) => {
    const known = new Map(topics.map(({ id, score }) => [id, score]));
    return new Map(tags.map((id) => [id, known.get(id) ?? 1]));
  });
  return (a, b) =>
    [...scores[a]!]
      .flatMap(([id, score]) => {
        const other = scores[b]!.get(id);
        return other === undefined
          ? []
          : [{ id, weight: score * other * Math.log((papers.length + 1) / counts.get(id)!) }];
      })
      .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
      .map(({ id }) => id);
}
