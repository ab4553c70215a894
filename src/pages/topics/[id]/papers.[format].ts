import type { APIRoute } from 'astro';
import { siteFactsOf } from '../../../site/page-frame.ts';
import { exportHub, hubExports, type HubExport } from '../../../site/topics/hub-exports.ts';
import { hubsOf } from '../../../site/topics/hubs.ts';
import { getCatalog } from '../../_catalog.ts';
import { digestJson, digestOf } from '../../_key.ts';
import { topicLabelsOf } from '../../_labels.ts';

/** The text of a file is long; its key is made of the papers and labels that stand in it. */
export async function getStaticPaths(): Promise<object[]> {
  const catalog = await getCatalog();
  return hubExports(catalog).map(({ id, format }) => {
    const papers = (hubsOf(catalog).get(id)?.all ?? []).map(({ paper, via }) => [digestOf(paper), via]);
    return {
      params: { id, format },
      props: { id, format },
      cacheKey: digestJson([
        format,
        digestOf(siteFactsOf(catalog)),
        digestOf(topicLabelsOf(catalog)),
        papers,
      ]),
    };
  });
}

/** The papers of a hub as BibTeX or CSV. */
export const GET: APIRoute<HubExport> = async ({ props: { id, format } }) => {
  const { text, type } = exportHub(await getCatalog(), id, format);
  return new Response(text, { headers: { 'Content-Type': type } });
};
