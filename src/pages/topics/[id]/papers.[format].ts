import type { APIRoute } from 'astro';
import { exportHub, hubExports, type HubExport } from '../../../site/topics/hub-exports.ts';
import { getCatalog } from '../../_catalog.ts';

export const getStaticPaths = async (): Promise<object[]> =>
  hubExports(await getCatalog()).map(({ id, format }) => ({ params: { id, format }, props: { id, format } }));

/** The papers of a hub as BibTeX or CSV. */
export const GET: APIRoute<HubExport> = async ({ props: { id, format } }) => {
  const { text, type } = exportHub(await getCatalog(), id, format);
  return new Response(text, { headers: { 'Content-Type': type } });
};
