import type { APIRoute } from 'astro';
import { getCatalog } from './_catalog.ts';

/** Everything may be read; the sitemap is named once the site is known. */
export const GET: APIRoute = async () => {
  const { site, base } = await getCatalog();
  const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}${base}sitemap.xml`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
