import type { Related, TopicGraph } from '../../../paper/atlas.ts';
import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Topic } from '../../../paper/topic.ts';
import { recallData, type Memory } from '../../memory.ts';
import { countPairs } from './count-pairs.ts';
import { findCommunities } from './find-communities.ts';
import { placeTopics } from './place-topics.ts';
import { prunePairs } from './prune-pairs.ts';

/**
 * The co-topic graph: the topics that tag a paper, by id; the pairs worth a line, by id; areas and places.
 * Papers may come in any order. `related` places topics that meet no other, and is asked only for them; `memory`
 * may know the places of the same map.
 */
export function mapTopics(
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
  related: () => Related,
  memory?: Memory,
): TopicGraph {
  const known = new Map(vocabulary.map((topic) => [topic.id, topic]));
  const { counts, pairs } = countPairs(papers.map(({ description }) => description.tags));
  const kept = prunePairs(pairs, counts.size, papers.length);
  const met = new Set(kept.flatMap(({ a, b }) => [a, b]));
  const lone = findNearest(new Set([...counts.keys()].filter((id) => !met.has(id))), papers, related);
  const topics = [...counts].map(([id, count]) => {
    const parent = known.get(id)?.parent;
    return { id, count, near: parent !== undefined && counts.has(parent) ? [parent] : (lone.get(id) ?? []) };
  });
  const areas = findCommunities(topics, kept);
  const grouped = topics.map(({ id, count }) => ({ id, count, community: areas.get(id)! }));
  const places = new Map(
    recallData(memory, 'places', [grouped, kept], () => [...placeTopics(grouped, kept)]),
  );
  return {
    nodes: grouped.map(({ id, count, community }) => {
      const { x, y } = places.get(id)!;
      return { id, label: known.get(id)?.label ?? id, count, community, x, y };
    }),
    edges: kept.map(({ a, b, count, weight }) => ({
      source: a,
      target: b,
      count,
      weight: Number(weight.toFixed(3)),
    })),
  };
}

/** For every lone topic the topic that is most at home among the neighbours of its papers. */
function findNearest(
  lone: ReadonlySet<string>,
  papers: readonly DescribedPaper[],
  related: () => Related,
): Map<string, string[]> {
  if (lone.size === 0) return new Map();
  const tagsOf = new Map(papers.map(({ paper, description }) => [paper.id, description.tags]));
  const neighbours = related();
  const sums = new Map<string, Map<string, number>>();
  for (const { paper, description } of [...papers].sort((a, b) => (a.paper.id < b.paper.id ? -1 : 1))) {
    for (const topic of description.tags) {
      if (!lone.has(topic)) continue;
      const sum = sums.get(topic) ?? new Map<string, number>();
      sums.set(topic, sum);
      for (const { id, score } of neighbours[paper.id] ?? []) {
        for (const tag of tagsOf.get(id) ?? []) if (!lone.has(tag)) sum.set(tag, (sum.get(tag) ?? 0) + score);
      }
    }
  }
  return new Map(
    [...sums].map(([topic, sum]) => [
      topic,
      [...sum]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, 1)
        .map(([id]) => id),
    ]),
  );
}
