import type { Catalog, CatalogPaper } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { statusOf } from '../lists/status.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { paperItem, type PaperItem } from '../paper-item.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { countYears, type YearCount } from '../topics/year-counts.ts';
import { urlOf } from '../urls.ts';
import type { NameKind } from './name-kind.ts';
import type { NameLink } from './name-index.ts';
import { authorGroupsOf, getNamedGroup, type NamedGroup } from './named-groups.ts';

/** One page of the papers under a name. */
export interface NamePage {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  /** "Author" or "Venue". */
  readonly kicker: string;
  /** "12 papers, 2016 to 2023". */
  readonly status: string;
  readonly page: number;
  readonly start: number;
  readonly shown: string;
  readonly items: readonly PaperItem[];
  readonly links: readonly PageLink[];
  /** Of the first page only: what the papers are about, who else is on them, and when. */
  readonly about?: {
    readonly topics: readonly TopicLink[];
    readonly others: { readonly title: string; readonly names: readonly NameLink[] };
    readonly years: readonly YearCount[];
    /** The list of papers with this name chosen; absent for authors, whom that list does not filter by. */
    readonly list?: string;
  };
}

export const PAPERS_PER_NAME_PAGE = 50;
const TOPICS = 12;
const OTHERS = 16;
/** Years of fewer papers need no chart. */
const CHART = 5;

/** The page `page`, counted from 1, of the papers under a name, newest first; throws where there is none. */
export function namePage(catalog: Catalog, kind: NameKind, id: string, page: number): NamePage {
  const group = getNamedGroup(catalog, kind, id);
  const { papers, years } = newestFirst(group);
  const part = getPage(papers, page, PAPERS_PER_NAME_PAGE);
  return {
    kind,
    id,
    name: group.name,
    kicker: kind === 'authors' ? 'Author' : 'Venue',
    status: statusOf(1, part.total, part.total) + years,
    page,
    start: part.from,
    shown: statusOf(part.from, part.to, part.total),
    items: part.items.map((paper) => paperItem(catalog, paper)),
    links: paginate(page, part.pages, (number) => hrefOfPage(group.href, number)),
    ...(page === 1 && { about: describe(catalog, kind, group) }),
  };
}

function describe(catalog: Catalog, kind: NameKind, group: NamedGroup): NonNullable<NamePage['about']> {
  const topics = countMost(
    group.papers.map(({ entry }) => entry.tags),
    (tag) => tag,
  ).slice(0, TOPICS);
  const others = countMost(
    group.papers.map((paper) => authorGroupsOf(catalog, paper)),
    (other) => other?.name ?? '',
  )
    .flatMap(([other, count]) => (other && other !== group ? [[other, count] as const] : []))
    .slice(0, OTHERS);
  return {
    topics: topics.map(([id, count]) => ({ ...topicLink(catalog, id), count })),
    others: {
      title: kind === 'authors' ? 'Written with' : 'Most papers there',
      names: others.map(([{ name, href }, count]) => ({ name, href, count })),
    },
    years: group.papers.length < CHART ? [] : countYears(group.papers),
    ...(kind === 'venues' && {
      list: `${urlOf.papers(catalog.base)}?venue=${encodeURIComponent(group.papers[0]?.entry.venue ?? '')}`,
    }),
  };
}

/** The papers of a group, newest first, and from when to when they are. */
interface DatedPapers {
  readonly papers: readonly CatalogPaper[];
  readonly years: string;
}

const dated = new WeakMap<NamedGroup, DatedPapers>();

/** Remembered: the papers of a large venue stand on hundreds of pages. */
function newestFirst(group: NamedGroup): DatedPapers {
  let found = dated.get(group);
  if (!found) {
    const papers = group.papers
      .map((paper, place) => ({ paper, place, year: paper.entry.year ?? 0 }))
      .sort((a, b) => b.year - a.year || a.place - b.place)
      .map(({ paper }) => paper);
    dated.set(group, (found = { papers, years: yearsOf(papers) }));
  }
  return found;
}

function yearsOf(papers: readonly CatalogPaper[]): string {
  const years = papers.flatMap(({ entry }) => entry.year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [years.at(-1), years[0]];
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

/** What occurs most in all lists comes first, ties by name. */
function countMost<T>(lists: readonly (readonly T[])[], nameOf: (item: T) => string): [T, number][] {
  const counts = new Map<T, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (nameOf(a) < nameOf(b) ? -1 : 1));
}
