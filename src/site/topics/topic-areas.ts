import type { Catalog } from '../catalog.ts';
import { compareNames } from '../sort-key.ts';
import { broaderTopics, hubsOf, type Hub } from './hubs.ts';
import { indexTopic, type IndexedTopic } from './indexed-topic.ts';

/** Topics that often meet in one paper. */
export interface Area {
  /** Fragment of the area's heading. */
  readonly anchor: string;
  readonly name: string;
  /** Its community in the co-topic graph; absent for topics that belong to none. */
  readonly community?: number;
  /** Hue of the area, 0 … 8; absent for topics that belong to none. */
  readonly hue?: number;
  /** Different papers under the area's topics. */
  readonly papers: number;
  readonly topics: readonly IndexedTopic[];
  /** Weaker topics left out here; the A–Z list has every topic. */
  readonly more: number;
}

/** With more topics than this an area shows its strongest only, so that the page stays light. */
const MANY = 600;
const STRONGEST = 30;
const NARROWER = 8;

/** Hubs by area, largest first; topics that belong to none stand together at the end. */
export function groupByArea(catalog: Catalog, hubs: readonly Hub[], most: number): Area[] {
  const members = new Map<number | undefined, Hub[]>();
  for (const [hub, community] of communitiesOf(catalog, hubs)) {
    const list = members.get(community);
    if (list) list.push(hub);
    else members.set(community, [hub]);
  }
  // A community of one topic is no area: such topics stand together, after the others.
  const loose = members.get(undefined) ?? [];
  members.delete(undefined);
  for (const [community, list] of members) {
    if (list.length > 1) continue;
    loose.push(...list);
    members.delete(community);
  }
  const areas = [...members].map(([community, list]) => ({
    ...makeArea(catalog, list, most),
    ...(community !== undefined && { community }),
  }));
  areas.sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
  if (loose.length > 0)
    areas.push(makeArea(catalog, loose, most, areas.length > 0 ? 'Other topics' : 'All topics'));
  return areas.map((area, index) => ({ ...area, anchor: `area-${index + 1}` }));
}

/** The community of each hub: its own, else that of the nearest broader topic, else of a narrower one. */
function communitiesOf(catalog: Catalog, hubs: readonly Hub[]): Map<Hub, number | undefined> {
  const own = new Map(catalog.graph.nodes.map((node) => [node.id, node.community]));
  const fromChild = new Map<string, number>();
  for (const { id } of hubs) {
    const community = own.get(id);
    if (community === undefined) continue;
    for (const broader of broaderTopics(catalog, id))
      if (!fromChild.has(broader)) fromChild.set(broader, community);
  }
  return new Map(
    hubs.map((hub) => {
      const near = [hub.id, ...broaderTopics(catalog, hub.id)].find((id) => own.has(id));
      return [hub, near === undefined ? fromChild.get(hub.id) : own.get(near)];
    }),
  );
}

function makeArea(catalog: Catalog, hubs: readonly Hub[], most: number, name?: string): Area {
  const isArea = name === undefined;
  const topics = nest(catalog, hubs, most);
  const shown = hubsOf(catalog).size > MANY ? trim(topics, STRONGEST) : topics;
  const papers = new Set(hubs.flatMap((hub) => hub.all.map(({ paper }) => paper.id)));
  const hue = isArea
    ? hubs.map(({ id }) => catalog.areaByTopic.get(id)).find((area) => area !== undefined)
    : undefined;
  return {
    anchor: '',
    name: isArea ? nameArea(topics) : name,
    ...(hue !== undefined && { hue }),
    papers: papers.size,
    topics: shown,
    more: hubs.length - shown.flatMap(idsBelow).length,
  };
}

/** Puts narrower topics under the nearest broader one of the same area. */
function nest(catalog: Catalog, hubs: readonly Hub[], most: number): IndexedTopic[] {
  const here = new Set(hubs.map((hub) => hub.id));
  const under = new Map<string | undefined, Hub[]>();
  for (const hub of hubs) {
    const parent = broaderTopics(catalog, hub.id).find((id) => here.has(id));
    const list = under.get(parent);
    if (list) list.push(hub);
    else under.set(parent, [hub]);
  }
  const grow = (parent: string | undefined): IndexedTopic[] =>
    (under.get(parent) ?? [])
      .sort((a, b) => b.all.length - a.all.length || compareNames(a.label, b.label))
      .map((hub) => ({ ...indexTopic(hub, most), children: grow(hub.id) }));
  const roots = grow(undefined);
  // Parents that form a circle have no root: show them side by side rather than lose them.
  const shown = new Set(roots.flatMap(idsBelow));
  const lost = hubs.filter((hub) => !shown.has(hub.id)).map((hub) => indexTopic(hub, most));
  return [...roots, ...lost];
}

function trim(topics: readonly IndexedTopic[], limit: number): IndexedTopic[] {
  return topics.slice(0, limit).map((topic) => ({ ...topic, children: trim(topic.children, NARROWER) }));
}

function idsBelow(topic: IndexedTopic): string[] {
  return [topic.id, ...topic.children.flatMap(idsBelow)];
}

/** An area is called after its strongest topic, or after two when the second is nearly as strong. */
function nameArea([first, second]: readonly IndexedTopic[]): string {
  if (!first) return '';
  return second && second.papers * 2 > first.papers ? `${first.label} · ${second.label}` : first.label;
}
