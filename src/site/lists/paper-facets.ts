import { contributionSchema } from '../../paper/schema.ts';
import { contributionLabel } from '../byline.ts';
import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { labelOfTopic } from '../topics/topic-label.ts';
import { paperColumnsOf } from './write-paper-columns.ts';
import type { PaperFacet } from './paper-columns.ts';
import { NO_CHOICE } from './paper-choice.ts';
import { selectPapers } from './select-papers.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A group of check boxes. */
export interface Facet {
  /** Name of the boxes and of the parameter in the address. */
  readonly key: PaperFacet | 'code' | 'results';
  readonly legend: string;
  /** Shown at once; the rest stands behind "more". */
  readonly first: readonly FacetOption[];
  readonly more: readonly FacetOption[];
}

const FIRST = 8;
/** A page cannot offer every topic and venue of a very large review; hubs and search reach the rest. */
const MOST = 150;

/** The facets that tell papers apart, each with its values and their papers; the strongest values first. */
export const paperFacetsOf = perCatalog((catalog: Catalog): readonly Facet[] => {
  const { counts } = selectPapers(paperColumnsOf(catalog), NO_CHOICE);
  const labels: Readonly<Record<PaperFacet, (value: string) => string>> = {
    topic: (value) => labelOfTopic(catalog, value),
    contribution: (value) => contributionLabel(contributionSchema.parse(value)),
    year: (value) => value,
    venue: (value) => value,
  };
  const group = (key: PaperFacet, legend: string): Facet => {
    const options = [...counts[key]].map(([value, count]) => ({ value, label: labels[key](value), count }));
    if (key === 'year') options.sort((a, b) => Number(b.value) - Number(a.value));
    else options.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    return { key, legend, first: options.slice(0, FIRST), more: options.slice(FIRST, MOST) };
  };
  const only: FacetOption[][] = [
    [{ value: '1', label: 'Links to code', count: counts.code.get('1') ?? 0 }],
    [{ value: '1', label: 'Reports numbers', count: counts.results.get('1') ?? 0 }],
  ];
  const facets: Facet[] = [
    group('topic', 'Topic'),
    group('contribution', 'Contribution'),
    group('year', 'Year'),
    group('venue', 'Venue'),
    { key: 'code', legend: 'Code', first: only[0] ?? [], more: [] },
    { key: 'results', legend: 'Results', first: only[1] ?? [], more: [] },
  ];
  // A value that every paper has, or none, tells nothing apart.
  const all = catalog.papers.length;
  return facets.filter(
    ({ first, more }) => more.length > 0 || first.some(({ count }) => count > 0 && count < all),
  );
});
