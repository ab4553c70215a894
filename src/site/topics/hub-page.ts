import type { Catalog } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { listRoutes } from '../list-routes.ts';
import { statusOf } from '../lists/status.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { paperItem, type PaperItem } from '../paper-item.ts';
import { redirectTo, type RedirectView } from '../redirect.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { urlOf } from '../urls.ts';
import { hasExports } from './hub-exports.ts';
import { broaderTopics, hubsOf, type Hub, type HubPaper } from './hubs.ts';
import { otherNames } from './other-names.ts';
import { describeHub, type TopicHub } from './topic-hub.ts';

/** Papers on one page of a hub. */
const PER_PAGE = 50;
const PHRASES = 3;
const NAMES = 10;

/** A paper on a hub, with the phrases that earned it the topic. */
export interface HubItem {
  readonly item: PaperItem;
  /** Verbatim, best first. */
  readonly evidence: readonly string[];
  /** The narrower topic that brought it here. */
  readonly via?: TopicLink;
}

/** A section of a hub to jump to. */
export interface HubSection {
  /** Id of its heading. */
  readonly id: 'papers' | 'systems' | 'results' | 'neighbours' | 'years';
  readonly label: string;
  readonly count?: number;
}

/** One page of a hub. */
export interface HubPage {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly area?: number;
  /** Other written forms; `moreNames` says how many are left out: "3 more forms". */
  readonly names: readonly string[];
  readonly moreNames?: string;
  readonly broader: readonly TopicLink[];
  readonly narrower: readonly TopicLink[];
  /** "16 papers, 3 of them through narrower topics". */
  readonly status: string;
  readonly page: number;
  readonly items: readonly HubItem[];
  /** Papers on all pages. */
  readonly total: number;
  readonly shown: string;
  readonly links: readonly PageLink[];
  /** What stands below the papers. */
  readonly sections: readonly HubSection[];
  /** Files of the hub's papers; none of a very large hub. */
  readonly exports: readonly { readonly label: string; readonly href: string }[];
  readonly feed: string;
  /** Of the first page only. */
  readonly about?: TopicHub;
}

/** The page `page`, counted from 1, of a topic's hub. */
export function hubPage(catalog: Catalog, id: string, page: number): HubPage {
  const hub = getHub(catalog, id);
  const part = getPage(hub.all, page, PER_PAGE);
  const names = otherNames(hub.label, hub.topic?.aliases ?? []);
  const { area } = topicLink(catalog, id);
  const href = urlOf.topic(catalog.base, id);
  const about = page === 1 ? describeHub(catalog, hub) : undefined;
  return {
    id,
    label: hub.label,
    href,
    ...(area !== undefined && { area }),
    names: names.slice(0, NAMES),
    ...(names.length > NAMES && { moreNames: countForms(names.length - NAMES) }),
    broader: broaderTopics(catalog, id)
      .reverse()
      .map((broader) => topicLink(catalog, broader)),
    narrower: narrowerTopics(catalog, id),
    status: describeSize(hub),
    page,
    items: part.items.map((entry) => hubItem(catalog, hub, entry)),
    total: part.total,
    shown: statusOf(part.from, part.to, part.total),
    links: paginate(page, part.pages, (number) => hrefOfPage(href, number)),
    sections: about ? sectionsOf(about, part.total) : [],
    exports:
      about && hasExports(part.total)
        ? [
            { label: 'BibTeX', href: `${href}papers.bib` },
            { label: 'CSV', href: `${href}papers.csv` },
          ]
        : [],
    feed: `${href}feed.xml`,
    ...(about && { about }),
  };
}

/** Everything that a page of a hub shows. */
export function hubView(
  catalog: Catalog,
  id: string,
  page: number,
): { readonly frame: PageFrame; readonly hub: HubPage } {
  const hub = hubPage(catalog, id, page);
  return { frame: hubFrame(catalog, hub), hub };
}

/** The frame of a page of a hub. */
export function hubFrame(
  catalog: Catalog,
  { id, label, page, broader, about, status, href }: HubPage,
): PageFrame {
  const crumbs = [
    { label: 'Topics', href: urlOf.topics(catalog.base) },
    ...broader.map((topic) => ({ label: topic.label, href: topic.href })),
  ];
  const path = `topics/${encodeURIComponent(id)}/`;
  if (page > 1) {
    return pageFrame(catalog, {
      title: `${label}, page ${page}`,
      path: hrefOfPage(path, page),
      crumbs: [...crumbs, { label, href }],
    });
  }
  const description = about?.quotes[0]?.pieces.join('') ?? `${label}: ${status}.`;
  return pageFrame(catalog, { title: label, path, description, crumbs });
}

/** The address below the later pages of a hub, which leads back to it. */
export function hubRedirect(catalog: Catalog, id: string): RedirectView {
  return redirectTo(catalog, `topics/${id}/`, getHub(catalog, id).label);
}

/** The routes of the later pages of all hubs. */
export function hubRoutes(
  catalog: Catalog,
): { readonly params: { readonly id: string; readonly page: string | undefined } }[] {
  return [...hubsOf(catalog).values()].flatMap(({ id, all }) =>
    listRoutes(all.length, PER_PAGE).map(({ params }) => ({ params: { id, ...params } })),
  );
}

function getHub(catalog: Catalog, id: string): Hub {
  const hub = hubsOf(catalog).get(id);
  if (!hub) throw new RangeError(`no hub of the topic ${id}`);
  return hub;
}

function sectionsOf({ systems, claims, neighbours, years }: TopicHub, papers: number): HubSection[] {
  const sections: (HubSection & { readonly shown: boolean })[] = [
    { id: 'papers', label: 'Papers', count: papers, shown: true },
    { id: 'systems', label: 'Systems', count: systems.total, shown: systems.total > 0 },
    { id: 'results', label: 'Results', count: claims.total, shown: claims.total > 0 },
    { id: 'neighbours', label: 'Meets', shown: neighbours.length > 0 },
    { id: 'years', label: 'Years', shown: years.counts.length > 0 },
  ];
  return sections.flatMap(({ shown, ...section }) => (shown ? [section] : []));
}

function narrowerTopics(catalog: Catalog, id: string): TopicLink[] {
  return [...hubsOf(catalog).values()]
    .filter(({ topic }) => topic?.parent === id && topic.id !== id)
    .map((hub) => ({ ...topicLink(catalog, hub.id), count: hub.all.length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function countForms(count: number): string {
  return `${count} more ${count === 1 ? 'form' : 'forms'}`;
}

function describeSize({ own, all }: Hub): string {
  const papers = statusOf(1, all.length, all.length);
  const folded = all.length - own.length;
  if (folded === 0) return papers;
  return own.length === 0
    ? `${papers}, all of them under narrower topics`
    : `${papers}, ${folded} of them under narrower topics only`;
}

function hubItem(catalog: Catalog, hub: Hub, { paper, via }: HubPaper): HubItem {
  const receipt = paper.entry.topics?.find(({ id }) => id === (via ?? hub.id));
  const { paper: card, topics } = paperItem(catalog, paper, 5);
  return {
    item: { paper: card, topics: topics.filter(({ id }) => id !== hub.id).slice(0, 4) },
    evidence: (receipt?.evidence ?? []).slice(0, PHRASES),
    ...(via !== undefined && { via: topicLink(catalog, via) }),
  };
}
