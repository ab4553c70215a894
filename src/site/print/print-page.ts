import type { Catalog } from '../catalog.ts';
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

const areasOf = perCatalog((catalog): PrintArea[] => {
  let number = 0;
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
      topics: topics.map(({ id, label, papers }) => ({
        anchor: `topic-${id}`,
        label,
        papers: papers.map((paper) => printEntry(catalog, paper, (number += 1))),
      })),
    };
  });
});

/** The areas that have a page of their own, by their anchors; none in a review that fits one page. */
export function printAreas(catalog: Catalog): string[] {
  if (catalog.papers.length <= MOST_ON_PAGE) return [];
  return areasOf(catalog).map(({ anchor }) => anchor);
}

/** `/print/` itself, and the page of each area that has one. */
export function printRoutes(catalog: Catalog): { readonly params: { readonly area: string | undefined } }[] {
  return [undefined, ...printAreas(catalog)].map((area) => ({ params: { area } }));
}

/** The bibliography to print: `/print/`, or the page of one area. Throws on an unknown area. */
export function printPage(catalog: Catalog, anchor?: string): PrintPage {
  const all = areasOf(catalog);
  const areas = anchor === undefined ? all : all.filter((area) => area.anchor === anchor);
  const [first] = areas;
  if (anchor !== undefined && !first) throw new RangeError(`no area ${anchor}`);
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
    areas,
    full: anchor !== undefined || catalog.papers.length <= MOST_ON_PAGE,
    ...(anchor !== undefined && { contents }),
  };
}
