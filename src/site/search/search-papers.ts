import type { FullText } from './full-text.ts';
import { gatherHits } from './gather-hits.ts';
import { interpretQuery, type Plan, type ReadingOptions } from './interpret-query.ts';
import { parseQuery } from './parse-query.ts';
import type { OpenIndex } from './open-index.ts';
import { rankPapers, type Ranked } from './rank-papers.ts';

/** What the search found. */
export interface Found {
  readonly plan: Plan;
  /** Best first: those that names and titles answer, those with every part of the query, the rest. */
  readonly papers: readonly Ranked[];
  /** Quoted phrases that no paper has; their words were searched instead. */
  readonly loosened: readonly string[];
}

/** In a large corpus the word list lacks words of a single paper; they must not pass for slips. */
async function findKnown(
  query: string,
  { complete, words }: OpenIndex,
  fullText: FullText,
): Promise<Set<string>> {
  if (complete) return new Set();
  const texts = parseQuery(query).tokens.map(({ text }) => text);
  const strange = [...new Set(texts)].filter((text) => !words.has(text));
  const found = await Promise.all(strange.map(async (text) => (await fullText.find(text)).size > 0));
  return new Set(strange.filter((_, i) => found[i]));
}

/** Searches names and titles only; what it finds stays at the top, in this order, when the full text is asked. */
export function searchNames(query: string, index: OpenIndex, options: ReadingOptions = {}): Found {
  const plan = interpretQuery(query, index, options);
  // A slip may be a rare word that only the full text knows.
  const sure = index.complete || plan.groups.every(({ slips }) => slips.length === 0);
  return { plan, papers: sure ? rankPapers(plan, index) : [], loosened: [] };
}

/** Searches names, titles and the full text. */
export async function searchPapers(
  query: string,
  index: OpenIndex,
  fullText: FullText,
  options: ReadingOptions = {},
): Promise<Found> {
  const known = options.known ?? (await findKnown(query, index, fullText));
  const plan = await index.settle(() => interpretQuery(query, index, { ...options, known }));
  const hits = await gatherHits(plan, index, fullText);
  const papers = rankPapers(plan, index, hits);
  const { phrases } = parseQuery(query, options.loosen);
  const lost = phrases.filter((phrase) => {
    const group = plan.groups.find(({ shown }) => shown === phrase);
    return papers.length === 0 && group !== undefined && hits.phrases.get(group)?.size === 0;
  });
  if (lost.length === 0) return { plan, papers, loosened: [] };
  const loosen = new Set([...(options.loosen ?? []), ...lost]);
  return {
    ...(await searchPapers(query, index, fullText, { ...options, known, loosen })),
    loosened: [...loosen],
  };
}
