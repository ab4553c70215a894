import type { SeedRecord, Paper } from '../../paper/paper.ts';
import type { Group } from './group-records.ts';
import { overlapOf } from './compare-abstracts.ts';

/** One paper's records as one: text and source, and each fact from the first record that knows it. */
export type MergedRecord = Omit<SeedRecord, 'source'> & Pick<Paper, 'source'>;

/**
 * The title of the first record and the first abstract, unless a later one holds it whole and more (the first
 * was cut); a DOI that is not arXiv's goes before one that is.
 */
export function mergeGroup(group: Group): MergedRecord {
  const [first] = group;
  const abstract = group
    .map((record) => record.abstract)
    .reduce((best, next) => (isFuller(next, best) ? next : best));
  const { source: _source, ...facts } = Object.assign({}, ...[...group].reverse()) as SeedRecord;
  const doi =
    group
      .map((record) => record.doi)
      .find((found) => found !== undefined && !found.startsWith('10.48550/')) ?? facts.doi;
  return {
    ...facts,
    title: first.title,
    abstract,
    ...(doi !== undefined && { doi }),
    source: group.map(({ source }) => source),
  };
}

function isFuller(next: string, best: string): boolean {
  if (best === '' || next === '') return best === '';
  return next.length > best.length * 1.2 && overlapOf(next, best) >= 0.8;
}
