import type { CatalogPaper } from '../catalog.ts';

/** How many papers a year has. */
export interface YearCount {
  readonly year: number;
  readonly papers: number;
  /** Relative to the fullest year, 0 to 1. */
  readonly share: number;
}

/** Papers by year, empty years between the first and the last included; empty when no paper has a year. */
export function countYears(papers: readonly CatalogPaper[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const { entry } of papers) {
    if (entry.year !== undefined) counts.set(entry.year, (counts.get(entry.year) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = Math.max(...counts.values());
  // A stray year (1066) would make an axis of a thousand empty years: then only known years are shown.
  const years =
    last - first > 60 ? known : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.map((year) => ({
    year,
    papers: counts.get(year) ?? 0,
    share: (counts.get(year) ?? 0) / most,
  }));
}
