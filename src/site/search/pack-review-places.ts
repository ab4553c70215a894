import type { Catalog } from '../catalog.ts';
import { packQuickIndex } from './pack-quick-index.ts';
import { LARGE_REVIEW, SMALL_REVIEW } from './review-size.ts';
import { packPlaces, type PlacesOfAll } from './word-places.ts';
import { packWords, unpackWords } from './word-list.ts';
import { formulaWords, searchedText } from './searched-text.ts';

/**
 * The places of all words of a small review, in the order of its word list. Of a larger one, which Pagefind
 * searches as it is written, the places of the words that only its formulas make; empty where there are none,
 * and for a large one, whose index in parts has them.
 */
export function packReviewPlaces(catalog: Catalog): string | PlacesOfAll {
  const { papers } = catalog;
  if (papers.length > LARGE_REVIEW) return '';
  const texts = papers.map(({ entry, abstract }) => `${entry.title}\n${abstract}`);
  if (papers.length <= SMALL_REVIEW)
    return packPlaces(texts.map(searchedText), unpackWords(packQuickIndex(catalog).words).keys());
  const made = texts.map(formulaWords);
  const words = packWords(made, [], made, Infinity);
  return words.words === '' ? '' : { words, packed: packPlaces(made, unpackWords(words).keys()) };
}
