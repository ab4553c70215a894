import type { APIRoute } from 'astro';
import { listPapersJson } from '../site/write-papers-json.ts';
import { getCatalog } from './_catalog.ts';
import { respondWith } from './_listing.ts';

/** What the atlas knows of every paper, for programs. */
export const GET: APIRoute = async () =>
  respondWith('papers.json', listPapersJson(await getCatalog()), 'application/json; charset=utf-8');
