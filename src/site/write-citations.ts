import type { Catalog, CatalogPaper } from './catalog.ts';
import { citationOf } from './citation.ts';
import { cslItem } from './csl-item.ts';
import { hostingOf, type Hosting } from './hosting.ts';
import { writeListing, type PaperListing } from './paper-listing.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** File extension → its media type. */
export const CITATION_FORMATS = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

const LISTINGS: Readonly<
  Record<CitationFormat, Pick<PaperListing<Hosting>, 'head' | 'separator' | 'tail' | 'partOf'>>
> = {
  bib: {
    head: '',
    separator: '\n',
    tail: '',
    partOf: (facts, paper) => writeBibtex(citationOf(facts, paper)),
  },
  ris: {
    head: '',
    separator: '\r\n',
    tail: '',
    partOf: (facts, paper) => writeRis(citationOf(facts, paper)),
  },
  'csl.json': {
    head: '[\n',
    separator: ',\n',
    tail: '\n]\n',
    partOf: (facts, paper) => JSON.stringify(cslItem(citationOf(facts, paper))),
  },
};

/** The citations of papers in one file. */
export function listCitations(
  catalog: Catalog,
  papers: readonly CatalogPaper[],
  format: CitationFormat,
): PaperListing<Hosting> {
  return { ...LISTINGS[format], papers, facts: hostingOf(catalog) };
}

/** The citations of papers as one text. */
export function writeCitations(
  catalog: Catalog,
  papers: readonly CatalogPaper[],
  format: CitationFormat,
): string {
  return writeListing(listCitations(catalog, papers, format));
}
