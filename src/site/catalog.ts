import type { Related, TopicGraph } from '../paper/atlas.ts';
import type { Review } from '../paper/review.ts';
import type { Entry } from '../paper/schema.ts';
import type { Topic } from '../paper/topic.ts';
import { areaHue } from './area-hue.ts';

/** A paper as the site knows it: its id, the displayed abstract and the validated front matter. */
export interface CatalogPaper {
  readonly id: string;
  readonly abstract: string;
  readonly entry: Entry;
}

/** Everything a review holds, indexed for the view models. */
export interface Catalog {
  readonly review: Review;
  /** In seed order; papers that no seed lists any more are not among them. */
  readonly papers: readonly CatalogPaper[];
  /** Papers that left the review: their pages stay and say so, by id. */
  readonly vanished: readonly CatalogPaper[];
  readonly paperById: ReadonlyMap<string, CatalogPaper>;
  readonly topicById: ReadonlyMap<string, Topic>;
  /** Topic id → its papers, most relevant first. */
  readonly papersByTopic: ReadonlyMap<string, readonly CatalogPaper[]>;
  readonly related: Related;
  readonly graph: TopicGraph;
  /** Topic id → 0…8, the hue of its community (`--area-0` … `--area-8`); absent outside the graph. */
  readonly areaByTopic: ReadonlyMap<string, number>;
  /** The seed files by name, with the digest of their bytes. */
  readonly seeds: readonly SeedFile[];
  /** https://example.org without a path, where the site is hosted; absent when nobody said. */
  readonly site?: string;
  /** Base path with a leading and a trailing slash. */
  readonly base: string;
}

export interface CatalogInput extends Pick<Catalog, 'review' | 'papers' | 'related' | 'graph' | 'base'> {
  readonly topics: readonly Topic[];
  readonly seeds?: readonly SeedFile[];
  readonly site?: string | undefined;
}

/** A file the review was made from. */
export interface SeedFile {
  /** Path relative to the seeds folder. */
  readonly file: string;
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
}

/** Indexes the parts of a review. */
export function makeCatalog(input: CatalogInput): Catalog {
  const { papers, topics, base, site, seeds, review, graph } = input;
  const ordered = papers
    .filter(({ entry }) => !entry.vanished)
    .sort((a, b) => compareSource(a, b) || (a.id < b.id ? -1 : 1));
  const papersByTopic = new Map<string, CatalogPaper[]>();
  for (const paper of ordered) {
    for (const tag of paper.entry.tags) {
      const list = papersByTopic.get(tag);
      if (list) list.push(paper);
      else papersByTopic.set(tag, [paper]);
    }
  }
  for (const [tag, list] of papersByTopic) list.sort((a, b) => scoreOf(b, tag) - scoreOf(a, tag));
  return {
    review,
    graph,
    // It may be read only when somebody asks.
    get related() {
      return input.related;
    },
    papers: ordered,
    vanished: papers.filter(({ entry }) => entry.vanished).sort((a, b) => (a.id < b.id ? -1 : 1)),
    paperById: new Map(ordered.map((paper) => [paper.id, paper])),
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    papersByTopic,
    areaByTopic: new Map(graph.nodes.map((node) => [node.id, areaHue(node.community)])),
    seeds: seeds ?? [],
    ...(site && { site: site.replace(/(?<!\/)\/+$/, '') }),
    base: base.endsWith('/') ? base : `${base}/`,
  };
}

function scoreOf(paper: CatalogPaper, tag: string): number {
  return paper.entry.topics?.find((topic) => topic.id === tag)?.score ?? 0;
}

function compareSource(a: CatalogPaper, b: CatalogPaper): number {
  const [x, y] = [a.entry.source[0], b.entry.source[0]];
  if (!x || !y || x.file === y.file) return (x?.line ?? 0) - (y?.line ?? 0);
  return x.file < y.file ? -1 : 1;
}
