import type { APIRoute } from 'astro';
import { writeFeed } from '../site/write-feed.ts';
import { getCatalog } from './_catalog.ts';

/** The newest papers, for feed readers. */
export const GET: APIRoute = async () =>
  new Response(writeFeed(await getCatalog()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
