import type { Catalog, CatalogPaper } from './catalog.ts';
import { citationOf } from './citation.ts';
import { cslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** File extension → its media type. */
export const CITATION_FORMATS = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The citations of papers as one file. */
export function writeCitations(
  catalog: Catalog,
  papers: readonly CatalogPaper[],
  format: CitationFormat,
): string {
  const citations = papers.map((paper) => citationOf(catalog, paper));
  if (format === 'bib') return citations.map((citation) => writeBibtex(citation)).join('\n');
  if (format === 'ris') return citations.map((citation) => writeRis(citation)).join('\r\n');
  return `[\n${citations.map((citation) => JSON.stringify(cslItem(citation))).join(',\n')}\n]\n`;
}
