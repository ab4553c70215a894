import type { Catalog, CatalogPaper } from '../catalog.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { perCatalog } from '../per-catalog.ts';
import { urlOf } from '../urls.ts';
import { cutArea } from './cut-area.ts';
import { groupPapers } from './group-papers.ts';
import { printEntry, type PrintEntry } from './print-entry.ts';

/** Reviews of more papers are printed area by area. */
export const MOST_ON_PAGE = 500;
/** Papers on a page of a review that is printed by areas: about 90 KB on the way. */
const MOST_IN_PART = 130;

/** The papers of a topic in print. */
export interface PrintTopic {
  readonly anchor: string;
  readonly label: string;
  readonly papers: readonly PrintEntry[];
}

/** An area in print. */
export interface PrintArea {
  readonly anchor: string;
  /** Where it stands: on this page, or on its own. */
  readonly href: string;
  readonly name: string;
  readonly count: number;
  /** Its papers; none where they do not stand on the page. */
  readonly topics: readonly PrintTopic[];
}

/** The annotated bibliography, or one area of it. */
export interface PrintPage {
  readonly frame: PageFrame;
  readonly heading: string;
  /** Title of the review. */
  readonly review: string;
  readonly count: number;
  /** All areas, or the one of the page. */
  readonly areas: readonly PrintArea[];
  /** Whether the papers stand on this page; otherwise it only leads to the areas. */
  readonly full: boolean;
  /** The page of all areas, on the page of one. */
  readonly contents?: string;
}

/** An area whose papers are not yet put into print. */
interface AreaOutline extends Omit<PrintArea, 'topics'> {
  readonly topics: readonly {
    readonly anchor: string;
    readonly label: string;
    /** Place of the first paper in the whole bibliography, from 1. */
    readonly from: number;
    readonly papers: readonly CatalogPaper[];
  }[];
}

const outlineOf = perCatalog((catalog): AreaOutline[] => {
  let number = 1;
  const split = catalog.papers.length > MOST_ON_PAGE;
  const groups = groupPapers(catalog);
  const parts = split ? groups.flatMap((group) => cutArea(group, MOST_IN_PART)) : groups;
  return parts.map(({ name, topics }, at) => {
    const anchor = `area-${at + 1}`;
    return {
      anchor,
      href: split ? `${urlOf.print(catalog.base)}${anchor}/` : `#${anchor}`,
      name,
      count: topics.reduce((sum, { papers }) => sum + papers.length, 0),
      topics: topics.map(({ id, label, papers }) => {
        const from = number;
        number += papers.length;
        return { anchor: `topic-${id}`, label, from, papers };
      }),
    };
  });
});

/** The areas that have a page of their own, by their anchors; none in a review that fits one page. */
export function printAreas(catalog: Catalog): string[] {
  if (catalog.papers.length <= MOST_ON_PAGE) return [];
  return outlineOf(catalog).map(({ anchor }) => anchor);
}

/** `/print/` itself, and the page of each area that has one. */
export function printRoutes(catalog: Catalog): { readonly params: { readonly area: string | undefined } }[] {
  return [undefined, ...printAreas(catalog)].map((area) => ({ params: { area } }));
}

/** What a page in print is made of, besides what all pages show and the labels of topics. */
export interface PrintParts {
  readonly areas: readonly Omit<AreaOutline, 'topics'>[];
  readonly topics: readonly { readonly anchor: string; readonly from: number; readonly count: number }[];
  readonly papers: readonly CatalogPaper[];
}

/** The parts of a page: who knows them knows whether it changed without making it. */
export function printParts(catalog: Catalog, anchor?: string): PrintParts {
  const areas = findAreas(catalog, anchor);
  const topics = isFull(catalog, anchor) ? areas.flatMap((area) => area.topics) : [];
  return {
    areas: areas.map(({ topics: _topics, ...area }) => area),
    topics: topics.map(({ papers, label: _label, ...topic }) => ({ ...topic, count: papers.length })),
    papers: topics.flatMap(({ papers }) => papers),
  };
}

/** The areas of a page. Throws on an unknown one. */
function findAreas(catalog: Catalog, anchor: string | undefined): AreaOutline[] {
  const all = outlineOf(catalog);
  const areas = anchor === undefined ? all : all.filter((area) => area.anchor === anchor);
  if (anchor !== undefined && areas.length === 0) throw new RangeError(`no area ${anchor}`);
  return areas;
}

/** Whether papers stand on a page, which otherwise leads to the areas. */
function isFull(catalog: Catalog, anchor: string | undefined): boolean {
  return anchor !== undefined || catalog.papers.length <= MOST_ON_PAGE;
}

/** The bibliography to print: `/print/`, or the page of one area. Throws on an unknown area. */
export function printPage(catalog: Catalog, anchor?: string): PrintPage {
  const areas = findAreas(catalog, anchor);
  const [first] = areas;
  const full = isFull(catalog, anchor);
  const heading = anchor === undefined || !first ? 'Annotated bibliography' : first.name;
  const contents = urlOf.print(catalog.base);
  const crumbs = [
    { label: 'About', href: urlOf.about(catalog.base) },
    ...(anchor === undefined ? [] : [{ label: 'Annotated bibliography', href: contents }]),
  ];
  return {
    frame: pageFrame(catalog, {
      title: anchor === undefined ? heading : `${heading}: annotated bibliography`,
      path: anchor === undefined ? 'print/' : `print/${anchor}/`,
      description: `The papers of “${catalog.review.title}” with their abstracts, for paper or PDF.`,
      crumbs,
    }),
    heading,
    review: catalog.review.title,
    count: areas.reduce((sum, { count }) => sum + count, 0),
    areas: areas.map(({ topics, ...area }) => ({
      ...area,
      topics: full ? topics.map((topic) => printTopic(catalog, topic)) : [],
    })),
    full,
    ...(anchor !== undefined && { contents }),
  };
}

function printTopic(
  catalog: Catalog,
  { anchor, label, from, papers }: AreaOutline['topics'][number],
): PrintTopic {
  return { anchor, label, papers: papers.map((paper, at) => printEntry(catalog, paper, from + at)) };
}
