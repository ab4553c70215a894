import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close as closePagefind } from 'pagefind';
import { textBundleOf } from '../../site/search/text-bundles.ts';
import { FIRST_SCRIPT } from '../../site/first-script.ts';
import { addPolicy } from './add-policy.ts';
import { inspectPage } from './inspect-page.ts';
import { linkFile } from './link-file.ts';
import { fileOf, pathOf, planPages, type PagePath, type PagePlan } from './plan-pages.ts';
import { openStores, type RenderJob } from './render-job.ts';
import { digestBytes, saveRecord, type PageRecord, type SiteStore } from './site-record.ts';
import { writePageIds } from './write-page-ids.ts';
import { startTextIndex, type TextIndex } from './text-index.ts';

/**
 * Stands between Astro and its renderer. Every page gets its Content Security Policy before it is written;
 * marked parts go to the full-text index; pages whose route gives a `cacheKey` that a store knows are not
 * rendered but taken over. After the pages it writes the index and the record of all this, and puts the digests of
 * the files that nobody changes any more into `written`, by path.
 */
export function renderPages(
  job: RenderJob | undefined,
  base: string,
  written: Map<string, string>,
): AstroIntegration {
  const stores: readonly SiteStore[] = job ? openStores(job) : [];
  const pages: Record<string, PageRecord> = {};
  let site = '';
  let plan: PagePlan<PagePath>;
  let text: TextIndex;
  const keys = new Map<string, string>();

  /** A rendered page as it is published. */
  const finish = (name: string, html: string): string => {
    const facts = inspectPage(html);
    try {
      const done = addPolicy(html, facts, [FIRST_SCRIPT]);
      const key = keys.get(name);
      if (key !== undefined) {
        text.add(name, textBundleOf(pathOf(name), plan.bundles), facts.indexed);
        pages[name] = {
          key,
          digest: digestBytes(done),
          indexed: facts.indexed === '' ? '' : digestBytes(facts.indexed),
        };
      }
      return done;
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  };

  return {
    name: 'litatlas:render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((renderer) => ({
          ...renderer,
          name: 'litatlas:render-pages',
          getStaticPaths: async () => {
            const paths = await renderer.getStaticPaths();
            const planned = planPages(paths, stores, job?.shard);
            plan = planned;
            text = startTextIndex(planned, stores, site);
            for (const { pathname, cacheKey } of planned.render)
              if (cacheKey !== undefined) keys.set(fileOf(pathname), cacheKey);
            return [...planned.render];
          },
          render: async (request, options) => {
            const result = await renderer.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
            const name = fileOf(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
            const html = finish(name, await response.text());
            return new Response(html, { status: response.status, headers: response.headers });
          },
        }));
      },
      'astro:build:done': async () => {
        const bundles = await text.finish();
        await closePagefind();
        writePageIds(site, bundles);
        for (const [name, { folder, record }] of plan.kept) {
          linkFile(path.join(folder, name), path.join(site, name));
          pages[name] = record;
        }
        for (const [name, { digest }] of Object.entries(pages)) written.set(name, digest);
        for (const { files } of Object.values(bundles))
          for (const [name, digest] of Object.entries(files)) written.set(name, digest);
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
