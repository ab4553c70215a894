import type { PaperChoice, PaperColumns, PaperFacet, PaperSelection, PaperSort } from './paper-columns.ts';

type Counted = PaperFacet | 'code' | 'results';
/** The values a paper has under a facet. */
type ValuesOf = (place: number) => readonly string[];

/**
 * Filters, orders and counts papers; one pass over the columns. With `among` only those places are looked
 * at, and the order "seed" is theirs.
 */
export function selectPapers(
  columns: PaperColumns,
  choice: PaperChoice,
  among: Iterable<number> = columns.title.keys(),
): PaperSelection {
  const values = readersOf(columns);
  const wanted: Record<Counted, readonly string[]> = {
    ...choice,
    code: choice.code ? ['1'] : [],
    results: choice.results ? ['1'] : [],
  };
  const facets = Object.keys(values) as Counted[];
  const counts = {
    topic: count(),
    contribution: count(),
    year: count(),
    venue: count(),
    code: count(),
    results: count(),
  };
  const places: number[] = [];
  for (const place of among) {
    const missed = facets.filter((facet) => !fits(facet, values[facet](place), wanted[facet]));
    if (missed.length === 0) places.push(place);
    for (const facet of facets) {
      // A paper counts for the other values of a facet that widens even when it misses the chosen ones.
      const open = missed.length === 0 || (facet !== 'topic' && missed.length === 1 && missed[0] === facet);
      if (open)
        for (const value of values[facet](place))
          counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { places: sortPlaces(columns, places, choice.sort), counts };
}

function count(): Map<string, number> {
  return new Map();
}

function fits(facet: Counted, has: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return facet === 'topic'
    ? wanted.every((value) => has.includes(value))
    : wanted.some((value) => has.includes(value));
}

function readersOf(columns: PaperColumns): Readonly<Record<Counted, ValuesOf>> {
  const none: readonly string[] = [];
  const one = (column: readonly number[], names: readonly string[]): ValuesOf => {
    const lists = names.map((name) => [name]);
    return (place) => lists[column[place] ?? -1] ?? none;
  };
  const flag = (column: readonly number[]): ValuesOf => {
    const set = ['1'];
    return (place) => ((column[place] ?? 0) > 0 ? set : none);
  };
  const topics = columns.topic.map((list) => list.map((index) => columns.topics[index] ?? ''));
  return {
    topic: (place) => topics[place] ?? none,
    contribution: one(columns.contribution, columns.contributions),
    year: (place) => (columns.year[place] ? [String(columns.year[place])] : none),
    venue: one(columns.venue, columns.venues),
    code: flag(columns.code),
    results: flag(columns.results),
  };
}

function sortPlaces(columns: PaperColumns, places: number[], sort: PaperSort): number[] {
  const rank = rankOf(columns, sort);
  return rank ? places.sort((a, b) => rank(a) - rank(b) || a - b) : places;
}

function rankOf(
  { title, year, degree, results }: PaperColumns,
  sort: PaperSort,
): ((place: number) => number) | undefined {
  switch (sort) {
    case 'seed':
      return undefined;
    case 'title':
      return (place) => title[place] ?? 0;
    case 'newest':
      return (place) => -(year[place] ?? 0);
    case 'oldest':
      // Papers without a year come last in both orders.
      return (place) => year[place] || 9999;
    case 'connected':
      return (place) => -(degree[place] ?? 0);
    case 'results':
      return (place) => -(results[place] ?? 0);
  }
}
