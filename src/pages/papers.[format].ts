import type { APIRoute } from 'astro';
import { CITATION_FORMATS, writeCitations, type CitationFormat } from '../site/write-citations.ts';
import { getCatalog } from './_catalog.ts';

export const getStaticPaths = (): object[] =>
  Object.keys(CITATION_FORMATS).map((format) => ({ params: { format }, props: { format } }));

/** The whole review as BibTeX, RIS or CSL-JSON. */
export const GET: APIRoute<{ format: CitationFormat }> = async ({ props: { format } }) => {
  const catalog = await getCatalog();
  return new Response(writeCitations(catalog, catalog.papers, format), {
    headers: { 'Content-Type': CITATION_FORMATS[format] },
  });
};
