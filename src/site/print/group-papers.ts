import type { Catalog, CatalogPaper } from '../catalog.ts';
import { topicLink } from '../topic-link.ts';
import type { IndexedTopic } from '../topics/indexed-topic.ts';
import { topicIndexOf } from '../topics/topic-index.ts';

/** Papers of one topic. */
export interface TopicGroup {
  readonly id: string;
  readonly label: string;
  readonly papers: readonly CatalogPaper[];
}

/** Topics of one area. */
export interface AreaGroup {
  readonly name: string;
  readonly topics: readonly TopicGroup[];
}

/**
 * Every paper once, below its best topic, and topics below their area: areas and topics in the order of
 * `/topics/`, papers by relevance. Papers without a topic of any area come last.
 */
export function groupPapers(catalog: Catalog): AreaGroup[] {
  const { areas } = topicIndexOf(catalog);
  const inArea = new Set(areas.flatMap(({ topics }) => topics.flatMap(idsOf)));
  const byTopic = new Map<string | undefined, CatalogPaper[]>();
  for (const paper of catalog.papers) {
    const best = paper.entry.tags.find((tag) => inArea.has(tag));
    const list = byTopic.get(best);
    if (list) list.push(paper);
    else byTopic.set(best, [paper]);
  }
  const groups = areas.map(({ name, topics }) => ({
    name,
    topics: topics.flatMap(idsOf).flatMap((id) => topicGroup(catalog, id, byTopic.get(id) ?? [])),
  }));
  const rest = byTopic.get(undefined) ?? [];
  return [
    ...groups.filter(({ topics }) => topics.length > 0),
    ...(rest.length > 0
      ? [{ name: 'Other papers', topics: [{ id: '', label: 'Without a topic of any area', papers: rest }] }]
      : []),
  ];
}

function topicGroup(catalog: Catalog, id: string, papers: readonly CatalogPaper[]): TopicGroup[] {
  if (papers.length === 0) return [];
  const rank = new Map((catalog.papersByTopic.get(id) ?? []).map((paper, at) => [paper.id, at]));
  const sorted = papers.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  return [{ id, label: topicLink(catalog, id).label, papers: sorted }];
}

function idsOf({ id, children }: IndexedTopic): string[] {
  return [id, ...children.flatMap(idsOf)];
}
