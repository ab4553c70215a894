import { splitCitations } from '../site/split-citations.ts';
import { saveText } from './edition/save-text.ts';
import { fetchFromSite } from './site-access.ts';

/** How a citation file parts its entries. */
const BETWEEN = { bib: '\n', ris: '\r\n' } as const;

/** Which papers, as places in the review and in that order; the site's base; and where to say what went wrong. */
export interface SavedPapers {
  readonly base: string;
  readonly places: readonly number[];
  readonly status: Element;
}

/** Saves the citations of some papers, cut from the file of all papers, in the format that a pressed button names. */
export async function savePapers(button: HTMLElement, { base, places, status }: SavedPapers): Promise<void> {
  const format = button.dataset['save'];
  if (format !== 'bib' && format !== 'ris') return;
  try {
    const answer = await fetchFromSite(`${base}papers.${format}`);
    if (!answer.ok) throw new Error(`papers.${format}: ${answer.status}`);
    const entries = [...splitCitations(await answer.text(), format).values()];
    saveText(places.map((place) => entries[place] ?? '').join(BETWEEN[format]), `papers.${format}`);
  } catch {
    status.textContent = 'The citations could not be loaded; is the network on?';
  }
}
