import { contributionSchema } from '../../paper/schema.ts';
import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { sortByName } from '../sort-key.ts';
import { paperTopicsOf } from '../topics/paper-topics.ts';
import { degreesOf } from './degrees.ts';
import type { PaperColumns } from './paper-columns.ts';

/** Papers on one page of a list. */
export const PAPERS_PER_PAGE = 50;

/** The columns of a review's papers, for `/papers/index.json`. */
export const paperColumnsOf = perCatalog((catalog: Catalog): PaperColumns => {
  const { papers } = catalog;
  const tags = papers.map((paper) => paperTopicsOf(catalog, paper));
  const topics = [...new Set(tags.flat())].sort();
  const topicIndex = new Map(topics.map((id, index) => [id, index]));
  const venues = [...new Set(papers.flatMap(({ entry }) => entry.venue ?? []))].sort();
  const venueIndex = new Map(venues.map((venue, index) => [venue, index]));
  const contributions = contributionSchema.options;
  const byTitle = sortByName(
    [...papers.keys()],
    (place) => papers[place]?.entry.title ?? '',
    (a, b) => a - b,
  );
  const title: number[] = [];
  byTitle.forEach((place, rank) => (title[place] = rank));
  const degrees = degreesOf(catalog);
  return {
    size: PAPERS_PER_PAGE,
    topics,
    contributions,
    venues,
    topic: tags.map((ids) => ids.map((id) => topicIndex.get(id) ?? -1)),
    contribution: papers.map(({ entry }) =>
      entry.contribution ? contributions.indexOf(entry.contribution) : -1,
    ),
    venue: papers.map(({ entry }) => venueIndex.get(entry.venue ?? '') ?? -1),
    year: papers.map(({ entry }) => entry.year ?? 0),
    code: papers.map(({ entry }) => (entry.links?.some(({ kind }) => kind === 'code') === true ? 1 : 0)),
    results: papers.map(({ entry }) => entry.results?.length ?? 0),
    degree: papers.map(({ id }) => degrees.get(id) ?? 0),
    title,
  };
});
