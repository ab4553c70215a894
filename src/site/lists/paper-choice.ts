import { PAPER_FACETS, PAPER_SORTS, type PaperChoice, type PaperFacet } from './paper-columns.ts';

/** No filter, the order of the seed. */
export const NO_CHOICE: PaperChoice = {
  topic: [],
  contribution: [],
  year: [],
  venue: [],
  code: false,
  results: false,
  sort: 'seed',
};

/** Reads a choice from the query of an address; what it does not know it ignores. */
export function readPaperChoice(query: URLSearchParams): PaperChoice {
  const list = (facet: PaperFacet): string[] =>
    [...new Set(query.getAll(facet))].filter((value) => value !== '');
  return {
    topic: list('topic'),
    contribution: list('contribution'),
    year: list('year'),
    venue: list('venue'),
    code: query.get('code') === '1',
    results: query.get('results') === '1',
    sort: PAPER_SORTS.find((sort) => sort === query.get('sort')) ?? 'seed',
  };
}

/** Writes a choice and a page as the query of an address, without `?`; empty for the plain list. */
export function writePaperChoice(choice: PaperChoice, page = 1): string {
  const query = new URLSearchParams();
  for (const facet of PAPER_FACETS) for (const value of choice[facet]) query.append(facet, value);
  if (choice.code) query.set('code', '1');
  if (choice.results) query.set('results', '1');
  if (choice.sort !== 'seed') query.set('sort', choice.sort);
  if (page > 1) query.set('page', String(page));
  return query.toString();
}

/** Whether the choice leaves every paper in. */
export function choosesAll({ topic, contribution, year, venue, code, results }: PaperChoice): boolean {
  return topic.length + contribution.length + year.length + venue.length === 0 && !code && !results;
}
