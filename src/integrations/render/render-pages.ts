import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LARGE_REVIEW } from '../../site/search/review-size.ts';
import { awaitContent } from './await-content.ts';
import { fileOf, planPages, type PagePath, type PagePlan } from './plan-pages.ts';
import { openStores, type RenderJob } from './render-job.ts';
import { saveRecord } from './site-record.ts';
import { startWriterBeside, type WriterBeside } from './write-beside.ts';
import { writePageIds } from './write-page-ids.ts';

/**
 * Stands between Astro and its renderer. What is rendered goes to a thread that gives every page its Content
 * Security Policy, writes the files, and feeds marked parts of pages to the full-text index; files whose route gives a
 * `cacheKey` that a store knows are not rendered but taken over. After the pages it writes the record of all
 * this, and puts the digests of the files that nobody changes any more into `written`, by path.
 * @param job what to take over and where to note it; a build without one takes nothing over
 */
export function renderPages(
  job: RenderJob | undefined,
  base: string,
  written: Map<string, string>,
): AstroIntegration {
  let site: URL;
  let publicFiles: URL;
  let plan: PagePlan<PagePath>;
  let writer: WriterBeside;
  const keys = new Map<string, string>();

  return {
    name: 'litatlas:render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.outDir;
        publicFiles = config.publicDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        writer = startWriterBeside(fileURLToPath(site), job);
        setPrerenderer((renderer) => ({
          ...renderer,
          name: 'litatlas:render-pages',
          getStaticPaths: async () => {
            await awaitContent();
            if (job && !job.shard && !job.edition) writer.cutIndex();
            const paths = await renderer.getStaticPaths();
            const whole = await writer.whole;
            const stores = job ? openStores(job) : [];
            const planned = planPages(
              paths,
              stores.map((store, index) => ({ ...store, whole: whole[index] ?? new Set() })),
              job?.shard,
            );
            const { render, ...rest } = planned;
            plan = planned;
            // A large review's search reads texts from its own records.
            writer.start({ ...rest, withTexts: job?.edition === true || planned.papers <= LARGE_REVIEW });
            for (const { pathname, route, cacheKey } of render)
              if (cacheKey !== undefined) keys.set(fileOf(pathname, route), cacheKey);
            return [...render];
          },
          render: async (request, options) => {
            const result = await renderer.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const asked = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const name = fileOf(asked, options.routeData);
            // Astro makes pages of redirects, and lets a file in public/ go before a page of its name. Without a body there is none.
            if (
              !response.body ||
              response.headers.has('location') ||
              existsSync(new URL(encodeURI(name), publicFiles))
            )
              return result;
            const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
            const bytes = new Uint8Array(await response.arrayBuffer());
            await writer.write({ name, bytes, page, key: keys.get(name) });
            // Astro writes no file for a response without a body.
            return new Response(null, { status: response.status, headers: response.headers });
          },
        }));
      },
      'astro:build:done': async () => {
        const { pages, bundles, digests } = await writer.finish();
        writePageIds(fileURLToPath(site), bundles);
        for (const [name, digest] of digests) written.set(name, digest);
        if (job) saveRecord(job.record, { code: job.code, pages, bundles });
        console.log(describeWork(plan));
      },
    },
  };
}

function describeWork({ render, kept }: PagePlan<PagePath>): string {
  const count = (pages: number): string => pages.toLocaleString('en');
  return `pages     ${count(render.length)} rendered${kept.size > 0 ? `, ${count(kept.size)} taken over` : ''}`;
}
