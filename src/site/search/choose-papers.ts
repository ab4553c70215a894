import type { Ranked } from './rank-papers.ts';

/** The papers to show, best first. */
export interface Chosen {
  /** Those with all of the query; when there are none, the best of the others. */
  readonly main: readonly Ranked[];
  /** Some with a part of the query, below few others. */
  readonly partly: readonly Ranked[];
}

const FEW = 5;
const MOST_PARTLY = 30;
/** Share of the best score below which a paper with a part of the query is noise. */
const WORTH = 0.4;

/** Splits what was found. */
export function choosePapers(papers: readonly Ranked[]): Chosen {
  const whole = papers.filter(({ missing }) => missing.length === 0);
  if (whole.length >= FEW) return { main: whole, partly: [] };
  const parts = papers.filter(({ missing }) => missing.length > 0);
  const best = parts[0]?.score ?? 0;
  const worth = parts.filter(({ score }) => score >= WORTH * best);
  return whole.length > 0
    ? { main: whole, partly: worth.slice(0, FEW) }
    : { main: worth.slice(0, MOST_PARTLY), partly: [] };
}
