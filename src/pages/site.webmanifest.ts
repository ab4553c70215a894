import type { APIRoute } from 'astro';
import { webManifest } from '../site/web-manifest.ts';
import { getCatalog } from './_catalog.ts';

/** Lets the site be installed. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(webManifest(await getCatalog()), null, 2)}\n`);
