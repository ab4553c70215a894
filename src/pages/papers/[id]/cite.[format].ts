import type { APIRoute } from 'astro';
import type { CatalogPaper } from '../../../site/catalog.ts';
import { CITATION_FORMATS, writeCitations, type CitationFormat } from '../../../site/write-citations.ts';
import { getCatalog } from '../../_catalog.ts';

export async function getStaticPaths(): Promise<object[]> {
  const formats = Object.keys(CITATION_FORMATS);
  return (await getCatalog()).papers.flatMap((paper) =>
    formats.map((format) => ({ params: { id: paper.id, format }, props: { paper, format } })),
  );
}

/** One paper as BibTeX, RIS or CSL-JSON. */
export const GET: APIRoute<{ paper: CatalogPaper; format: CitationFormat }> = async ({
  props: { paper, format },
}) =>
  new Response(writeCitations(await getCatalog(), [paper], format), {
    headers: { 'Content-Type': CITATION_FORMATS[format] },
  });
