import type { Related, TopicGraph } from '../../paper/atlas.ts';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Topic } from '../../paper/topic.ts';

/** Compares papers: neighbours with reasons, and the co-topic graph. */
export function relatePapers(
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
): { related: Related; graph: TopicGraph } {
  const related: Related = {};
  for (const { paper, description } of papers) {
    related[paper.id] = papers
      .filter((other) => other.paper.id !== paper.id)
      .map((other) => ({ other, shared: other.description.tags.filter((t) => description.tags.includes(t)) }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.shared.length - a.shared.length)
      .slice(0, 5)
      .map(({ other, shared }) => ({ id: other.paper.id, score: shared.length / 6, because: { topics: shared, terms: [] } }));
  }
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { description } of papers) {
    for (const a of description.tags) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of description.tags) if (a < b) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const nodes = vocabulary
    .filter((t) => counts.has(t.id))
    .map((t, i) => ({ id: t.id, label: t.label, count: counts.get(t.id)!, community: i % 4, x: Math.cos(i) * (100 + i * 10), y: Math.sin(i) * (100 + i * 10) }));
  const edges = [...pairs].map(([key, count]) => {
    const [source, target] = key.split(' ') as [string, string];
    return { source, target, count, weight: count / (counts.get(source)! * counts.get(target)!) };
  });
  return { related, graph: { nodes, edges } };
}
