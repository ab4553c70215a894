import type { TopicGraph } from '../../paper/atlas.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { urlOf } from '../urls.ts';

/** Two topics that meet, for the table beside the map and for the panel of an edge. */
export interface TopicPair {
  readonly source: { readonly id: string; readonly label: string; readonly href: string };
  readonly target: { readonly id: string; readonly label: string; readonly href: string };
  readonly count: number;
  /** Association strength: observed over expected meetings. */
  readonly weight: number;
  /** The papers that carry both, most relevant first, at most as many as asked for. */
  readonly papers: readonly { readonly id: string; readonly title: string; readonly href: string }[];
}

/** The first `limit` pairs of the graph with up to `papers` papers each; most papers first, then strongest. */
export function makeTopicPairs(catalog: Catalog, limit: number, papers: number): TopicPair[] {
  return [...catalog.graph.edges]
    .sort(
      (a, b) =>
        b.count - a.count || b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ source, target, count, weight }) => ({
      source: topicOf(catalog, source),
      target: topicOf(catalog, target),
      count,
      weight,
      papers: papersWithBoth(catalog, source, target, papers),
    }));
}

function topicOf({ graph, base }: Catalog, id: string): TopicPair['source'] {
  return { id, label: labelsOf(graph).get(id) ?? id, href: urlOf.topic(base, id) };
}

const labels = new WeakMap<TopicGraph, Map<string, string>>();

function labelsOf(graph: TopicGraph): Map<string, string> {
  const known = labels.get(graph) ?? new Map(graph.nodes.map(({ id, label }) => [id, label]));
  labels.set(graph, known);
  return known;
}

function papersWithBoth(
  { papersByTopic, base }: Catalog,
  a: string,
  b: string,
  limit: number,
): TopicPair['papers'] {
  const others = setOf(papersByTopic.get(b) ?? []);
  const both: TopicPair['papers'][number][] = [];
  for (const paper of papersByTopic.get(a) ?? []) {
    if (both.length >= limit) break;
    if (!others.has(paper)) continue;
    both.push({ id: paper.id, title: paper.entry.title, href: urlOf.paper(base, paper.id) });
  }
  return both;
}

const sets = new WeakMap<readonly CatalogPaper[], ReadonlySet<CatalogPaper>>();

/** The papers of a topic as a set, made once. */
function setOf(papers: readonly CatalogPaper[]): ReadonlySet<CatalogPaper> {
  const known = sets.get(papers) ?? new Set(papers);
  sets.set(papers, known);
  return known;
}
