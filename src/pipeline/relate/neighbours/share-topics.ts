import type { DescribedPaper } from '../../../paper/paper.ts';

/**
 * Says which topics two papers (by position) share, best first: by their scores in both papers and their
 * rarity, ties by id.
 */
export function shareTopics(papers: readonly DescribedPaper[]): (a: number, b: number) => string[] {
  const counts = new Map<string, number>();
  for (const { description } of papers)
    for (const id of description.tags) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (a, b) => {
    const [one, other] = [papers[a]!.description, papers[b]!.description];
    const shared = one.tags.filter((id) => other.tags.includes(id));
    if (shared.length < 2) return shared;
    return shared
      .map((id) => {
        const rarity = Math.log((papers.length + 1) / counts.get(id)!);
        return { id, weight: scoreOf(one, id) * scoreOf(other, id) * rarity };
      })
      .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
      .map(({ id }) => id);
  };
}

function scoreOf({ topics = [] }: DescribedPaper['description'], topic: string): number {
  return topics.find(({ id }) => id === topic)?.score ?? 1;
}
