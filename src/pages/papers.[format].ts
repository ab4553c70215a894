import type { APIRoute } from 'astro';
import { CITATION_FORMATS, listCitations, type CitationFormat } from '../site/write-citations.ts';
import { getCatalog } from './_catalog.ts';
import { respondWith } from './_listing.ts';

export const getStaticPaths = (): object[] =>
  Object.keys(CITATION_FORMATS).map((format) => ({ params: { format }, props: { format } }));

/** The whole review as BibTeX, RIS or CSL-JSON. */
export const GET: APIRoute<{ format: CitationFormat }> = async ({ props: { format } }) => {
  const catalog = await getCatalog();
  const listing = listCitations(catalog, catalog.papers, format);
  return respondWith(`papers.${format}`, listing, CITATION_FORMATS[format]);
};
