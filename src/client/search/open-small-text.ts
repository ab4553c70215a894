import type { FullText, PaperText } from '../../site/search/full-text.ts';
import { hasPhrase } from '../../site/search/has-phrase.ts';
import type { OpenIndex } from '../../site/search/open-index.ts';
import { splitTokens } from '../../site/search/split-tokens.ts';

/** A phrase of common words is left to Pagefind, which need not read papers to find it. */
const MOST_READ = 24;

/** What a small review is searched with. */
export interface SmallText {
  readonly find: (word: string) => ReadonlyMap<number, number>;
  readonly read: (paper: number) => Promise<PaperText>;
  /** Absent where every paper is at hand anyway. */
  readonly pagefind?: () => Promise<Pick<FullText, 'findPhrase'>>;
}

/** The full text of a small review: words by their places, phrases by reading the few papers that have the words. */
export function openSmallText({ find, read, pagefind }: SmallText, index: OpenIndex): FullText {
  return {
    find: (word) => Promise.resolve(find(word)),
    findPhrase: async (phrase) => {
      const sets = splitTokens(phrase)
        .map(({ text }) => find(text))
        .filter((papers) => papers.size > 0)
        .sort((a, b) => a.size - b.size);
      const papers = [...(sets[0]?.keys() ?? [])].filter((paper) => sets.every((set) => set.has(paper)));
      if (pagefind && papers.length > MOST_READ) return (await pagefind()).findPhrase(phrase);
      const texts = await Promise.all(papers.map(read));
      return new Set(papers.filter((_, i) => hasPhrase(texts[i]?.text ?? '', phrase, index)));
    },
    read,
  };
}
