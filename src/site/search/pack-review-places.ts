import type { Catalog } from '../catalog.ts';
import { packQuickIndex } from './pack-quick-index.ts';
import { SMALL_REVIEW } from './review-size.ts';
import { packPlaces } from './word-places.ts';
import { unpackWords } from './word-list.ts';
import { searchedText } from './searched-text.ts';

/** The places of all words of a small review, in the order of its word list; empty for a large one. */
export function packReviewPlaces(catalog: Catalog): string {
  if (catalog.papers.length > SMALL_REVIEW) return '';
  const texts = catalog.papers.map(({ entry, abstract }) => searchedText(`${entry.title}\n${abstract}`));
  return packPlaces(texts, unpackWords(packQuickIndex(catalog).words).keys());
}
