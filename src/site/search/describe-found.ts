import { interpretQuery, type Plan } from './interpret-query.ts';
import type { OpenIndex } from './open-index.ts';
import type { Found } from './search-papers.ts';

/** What the reader should know about how the query was read. */
export interface Reading {
  /** The query with misspelt words put right; absent when none was. */
  readonly corrected?: string;
  /** The query put right, when it was searched as it is. */
  readonly suggested?: string;
  /** Quoted phrases that no paper has. */
  readonly loosened: readonly string[];
  /** Words that no paper has, nor anything near them. */
  readonly unknown: readonly string[];
  /** What the best paper lacks, when no paper has all of the query. */
  readonly dropped: readonly string[];
}

/** Explains a result; `verbatim` when the reader asked for every word as it is. */
export function describeFound(
  query: string,
  { plan, papers, loosened }: Found,
  index: OpenIndex,
  verbatim = false,
): Reading {
  const best = papers[0];
  const corrected = correct(query, verbatim ? interpretQuery(query, index) : plan, index, best?.paper);
  return {
    ...(corrected !== query && verbatim && { suggested: corrected }),
    ...(corrected !== query && !verbatim && best && { corrected }),
    loosened,
    unknown: plan.unknown,
    dropped: (best?.missing ?? []).map(({ shown }) => shown),
  };
}

function correct(query: string, { groups }: Plan, index: OpenIndex, best: number | undefined): string {
  const slips = groups.flatMap((group) => group.slips);
  let corrected = query;
  for (const { start, end, to } of slips.toSorted((a, b) => b.start - a.start)) {
    const right = to.find((word) => best !== undefined && isInTitle(word, best, index)) ?? to[0] ?? '';
    corrected = corrected.slice(0, start) + right + corrected.slice(end);
  }
  return corrected;
}

function isInTitle(words: string, paper: number, { titles, stem }: OpenIndex): boolean {
  return words.split(' ').every((word) => titles.get(stem(word))?.has(paper));
}
