import { slugOf } from '../../paper/ids.ts';
import type { Catalog } from '../catalog.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { urlOf } from '../urls.ts';
import { makeTopicMap, type TopicMap } from './topic-map.ts';
import { makeTopicPairs, type TopicPair } from './topic-pairs.ts';
import { topicIndexOf } from '../topics/topic-index.ts';
import { makeTopicRows, type TopicRow } from './topic-table.ts';

/** Everything `/graph/` shows. */
export interface GraphPage {
  readonly frame: PageFrame;
  readonly map: TopicMap;
  readonly rows: readonly TopicRow[];
  readonly pairs: readonly TopicPair[];
  /** Topics of the review; the map shows at most 150. */
  readonly topics: number;
  readonly pairsUrl: string;
  readonly name: string;
}

const NODES = 150;
const ROWS = 200;
const PAIRS = 100;
const PAPERS = 5;

/** The view model of the map page. */
export function graphPage(catalog: Catalog): GraphPage {
  return {
    frame: pageFrame(catalog, {
      title: 'Map of topics',
      path: 'graph/',
      description: `How the topics of “${catalog.review.title}” meet: which share papers, and how much more often than by chance.`,
      crumbs: [{ label: 'Map', href: urlOf.graph(catalog.base) }],
    }),
    map: makeTopicMap(catalog.graph, catalog.base, NODES, areaNames(catalog)),
    rows: makeTopicRows(catalog).slice(0, ROWS),
    pairs: makeTopicPairs(catalog, PAIRS, PAPERS),
    topics: catalog.graph.nodes.length,
    pairsUrl: `${urlOf.graph(catalog.base)}pairs.json`,
    name: `${slugOf(catalog.review.title, 40)}-map`,
  };
}

/** Areas are called here what the list of topics calls them. */
function areaNames(catalog: Catalog): ReadonlyMap<number, string> {
  return new Map(
    topicIndexOf(catalog).areas.flatMap(({ community, name }) =>
      community === undefined ? [] : [[community, name] as const],
    ),
  );
}
