import type { APIRoute } from 'astro';
import { hubFeed } from '../../../site/topics/hub-exports.ts';
import { hubsOf } from '../../../site/topics/hubs.ts';
import { getCatalog } from '../../_catalog.ts';

export const getStaticPaths = async (): Promise<object[]> =>
  [...hubsOf(await getCatalog()).keys()].map((id) => ({ params: { id } }));

/** The newest papers of a hub, for feed readers. */
export const GET: APIRoute = async ({ params }) =>
  new Response(hubFeed(await getCatalog(), params['id'] ?? ''), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
