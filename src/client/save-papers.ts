import { splitCitations } from '../site/split-citations.ts';
import { saveText } from './edition/save-text.ts';
import { fetchFromSite } from './site-access.ts';

/** How a citation file parts its entries. */
const BETWEEN = { bib: '\n', ris: '\r\n' } as const;

/**
 * Saves the citations of some papers, given as places in the review, in that order: cut from the file of all
 * papers below `base`. Rejects when that cannot be had.
 */
export async function savePapers(
  base: string,
  format: keyof typeof BETWEEN,
  places: readonly number[],
): Promise<void> {
  const answer = await fetchFromSite(`${base}papers.${format}`);
  if (!answer.ok) throw new Error(`papers.${format}: ${answer.status}`);
  const entries = [...splitCitations(await answer.text(), format).values()];
  saveText(places.map((place) => entries[place] ?? '').join(BETWEEN[format]), `papers.${format}`);
}
