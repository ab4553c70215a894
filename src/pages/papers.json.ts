import type { APIRoute } from 'astro';
import { writePapersJson } from '../site/write-papers-json.ts';
import { getCatalog } from './_catalog.ts';

/** What the atlas knows of every paper, for programs. */
export const GET: APIRoute = async () =>
  new Response(writePapersJson(await getCatalog()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
