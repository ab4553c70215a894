import type { FullText, Passage } from '../../site/search/full-text.ts';

/** The part of Pagefind's interface that is used here. */
export interface PagefindResult {
  readonly id: string;
  /** Places of the matched words. */
  readonly words: readonly number[];
  data(): Promise<PagefindPage>;
}

/** A page as Pagefind keeps it. */
export interface PagefindPage {
  readonly content: string;
  /** Elements with an id and the number of the word they begin with. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** An instance of Pagefind. */
export interface PagefindInstance {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/**
 * Adapts Pagefind: exact words only, because its prefix matches depend on which parts of the index
 * earlier searches happened to load. `paperOf` turns Pagefind's page id into a paper.
 */
export function openFullText(
  pagefind: PagefindInstance,
  paperOf: (id: string) => number | undefined,
): FullText {
  const pages = new Map<number, PagefindResult>();
  const known = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const search = async (term: string): Promise<Map<number, PagefindResult>> => {
    const found = new Map<number, PagefindResult>();
    for (const result of (await pagefind.search(term)).results) {
      const paper = paperOf(result.id);
      if (paper === undefined) continue;
      found.set(paper, result);
      pages.set(paper, result);
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
    read: async (paper) => {
      const result = pages.get(paper);
      if (!result) throw new Error(`paper ${paper} was not found by any search`);
      const { content, anchors } = await result.data();
      return { text: content, passages: splitPassages(content, anchors) };
    },
  };
}

/** Sentences have ids "s1", "s2" …; other anchors lie inside them. */
function splitPassages(content: string, anchors: PagefindPage['anchors']): Passage[] {
  const words = content.split(/[\s\u200B]+/);
  const sentences = anchors.filter(({ id }) => /^s\d+$/.test(id)).sort((a, b) => a.location - b.location);
  return sentences.map(({ id, location }, i) => ({
    id,
    text: words.slice(location, sentences[i + 1]?.location).join(' '),
  }));
}
