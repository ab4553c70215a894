import type { FullText } from '../../site/search/full-text.ts';

/** The part of Pagefind's interface that is used here. */
export interface PagefindResult {
  readonly id: string;
  /** Places of the matched words. */
  readonly words: readonly number[];
}

/** An instance of Pagefind. */
export interface PagefindInstance {
  /** Joins another bundle to this one. */
  mergeIndex(folder: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/**
 * Adapts Pagefind: exact words only, because its prefix matches depend on which parts of the index
 * earlier searches happened to load. `paperOf` turns Pagefind's page id into a paper.
 */
export function openFullText(
  pagefind: PagefindInstance,
  paperOf: (id: string) => number | undefined,
): Pick<FullText, 'find' | 'findPhrase'> {
  const known = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const search = async (term: string): Promise<Map<number, PagefindResult>> => {
    const found = new Map<number, PagefindResult>();
    for (const result of (await pagefind.search(term)).results) {
      const paper = paperOf(result.id);
      if (paper !== undefined) found.set(paper, result);
    }
    return found;
  };
  const find = async (word: string): Promise<ReadonlyMap<number, number>> => {
    const exact = await search(`"${word}"`);
    if (exact.size === 0) return new Map();
    const all = await search(word);
    return new Map([...exact.keys()].map((paper) => [paper, Math.max(1, all.get(paper)?.words.length ?? 1)]));
  };
  return {
    find: (word) => {
      const before = known.get(word);
      if (before) return before;
      const found = find(word);
      known.set(word, found);
      found.catch(() => known.delete(word));
      return found;
    },
    findPhrase: async (phrase) => new Set((await search(`"${phrase.replace(/["“”]/g, ' ')}"`)).keys()),
  };
}
