import type { FullText } from './full-text.ts';
import { hasPhrase } from './has-phrase.ts';
import type { Plan } from './interpret-query.ts';
import type { Group } from './make-group.ts';
import { singularAcronym } from './make-stemmer.ts';
import type { OpenIndex } from './open-index.ts';
import type { TextHits } from './rank-papers.ts';
import { addPlaces } from './word-places.ts';

/** At most so many papers are read to look for a phrase that the index does not find. */
const MOST_READ = 24;

/** Asks the full-text index for every word and phrase of a plan. */
export async function gatherHits(plan: Plan, index: OpenIndex, fullText: FullText): Promise<TextHits> {
  const words = [
    ...new Set(plan.groups.flatMap(({ variants }) => variants.flatMap((variant) => variant.words))),
  ];
  const quoted = plan.groups.filter(({ phrase }) => phrase !== undefined);
  const [found, phrases] = await Promise.all([
    Promise.all(words.map(async (word) => [word, await findForms(word, index, fullText)] as const)),
    Promise.all(quoted.map(async (group) => [group, await findPhrase(group, index, fullText)] as const)),
  ]);
  return { words: new Map(found), phrases: new Map(phrases) };
}

/** The word, and the plural or singular that the stemmer of the full text keeps apart. */
async function findForms(
  word: string,
  index: OpenIndex,
  fullText: FullText,
): Promise<ReadonlyMap<number, number>> {
  const singular = singularAcronym(word);
  const both = [singular, `${singular}s`].filter((form) => singularAcronym(form) === singular);
  const forms = await index.settle(() => both.filter((form) => index.words.has(form)));
  const sets = await Promise.all((forms.length > 0 ? forms : [word]).map((form) => fullText.find(form)));
  return sets.reduce(addPlaces);
}

/** As typed, and with compounds closed as the corpus closes them; then by reading, for signs inside a phrase break it. */
async function findPhrase(
  { shown, phrase = [] }: Group,
  index: OpenIndex,
  fullText: FullText,
): Promise<ReadonlySet<number>> {
  const closed = phrase.map(({ token }) => token.text).join(' ');
  const sets = await Promise.all([...new Set([shown, closed])].map((form) => fullText.findPhrase(form)));
  const found = new Set(sets.flatMap((set) => [...set]));
  if (found.size > 0) return found;
  const hits = await Promise.all(phrase.map(({ token }) => fullText.find(token.text)));
  const known = hits.filter((papers) => papers.size > 0).sort((a, b) => a.size - b.size);
  const papers = [...(known[0]?.keys() ?? [])].filter((paper) => known.every((set) => set.has(paper)));
  for (const paper of papers.slice(0, MOST_READ)) {
    if (hasPhrase((await fullText.read(paper)).text, shown, index)) found.add(paper);
  }
  return found;
}
