import type { OpenIndex } from './open-quick-index.ts';
import type { Found } from './search-papers.ts';

/** What the reader should know about how the query was read. */
export interface Reading {
  /** The query with misspelt words put right; absent when none was. */
  readonly corrected?: string;
  /** Quoted phrases that no paper has. */
  readonly loosened: readonly string[];
  /** Words that no paper has, nor anything near them. */
  readonly unknown: readonly string[];
  /** What the best paper lacks, when no paper has all of the query. */
  readonly dropped: readonly string[];
}

/** Explains a result. */
export function describeFound(query: string, { plan, papers, loosened }: Found, index: OpenIndex): Reading {
  const best = papers[0];
  const slips = plan.groups.flatMap((group) => group.slips);
  let corrected = query;
  for (const { start, end, to } of slips.toSorted((a, b) => b.start - a.start)) {
    const right = to.find((word) => best && isInTitle(word, best.paper, index)) ?? to[0] ?? '';
    corrected = corrected.slice(0, start) + right + corrected.slice(end);
  }
  return {
    ...(corrected !== query && papers.length > 0 && { corrected }),
    loosened,
    unknown: plan.unknown,
    dropped: (best?.missing ?? []).map(({ shown }) => shown),
  };
}

function isInTitle(words: string, paper: number, { titles, stem }: OpenIndex): boolean {
  return words.split(' ').every((word) => titles.get(stem(word))?.has(paper));
}
