import type { APIRoute } from 'astro';
import { hubFeed } from '../../../site/topics/hub-exports.ts';
import { hubsOf } from '../../../site/topics/hubs.ts';
import { getCatalog } from '../../_catalog.ts';
import { withKeys } from '../../_key.ts';

export const getStaticPaths = async (): Promise<object[]> =>
  withKeys(
    await getCatalog(),
    (catalog) => [...hubsOf(catalog).keys()].map((id) => ({ params: { id } })),
    (catalog, { params: { id } }) => ({ text: hubFeed(catalog, id) }),
  );

/** The newest papers of a hub, for feed readers. */
export const GET: APIRoute<{ view?: { text: string } }> = async ({ params, props: { view } }) =>
  new Response(view?.text ?? hubFeed(await getCatalog(), params['id'] ?? ''), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
