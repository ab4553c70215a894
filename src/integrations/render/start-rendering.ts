import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listEntryIds } from '../../loaders/read-entries.ts';
import { LARGE_REVIEW } from '../../site/search/review-size.ts';
import { finishSite } from '../finish-site.ts';
import type { HostedSite } from '../hosted-site.ts';
import { awaitContent, awaitEntries } from './await-content.ts';
import { fileOf, planPages, type PagePath, type PagePlan } from './plan-pages.ts';
import { openStores, type RenderJob } from './render-job.ts';
import { saveRecord } from './site-record.ts';
import { startWriterBeside } from './write-beside.ts';
import { writePageIds } from './write-page-ids.ts';

/** The index of more papers is cut when the memory of those who read them is free again. */
const MOST_EARLY = 30_000;

/** A site whose pages are being rendered. */
export interface Rendering<T extends PagePath> {
  /** Of all paths, once the content is there, those to render, in order; the others are taken over. */
  choose(all: () => Promise<readonly T[]>): Promise<readonly T[]>;
  /** Takes what was rendered of a request; false for what makes no file here: redirects, and what `public/` has. */
  take(request: Request, response: Response, route: PagePath['route']): Promise<boolean>;
  /** Waits for files and index, writes the record of all this, and makes what is made of finished pages. */
  finish(): Promise<void>;
}

/**
 * Begins a site in the folder `dir`. What is rendered goes to a thread that gives every page its Content Security
 * Policy, writes the files, and feeds marked parts of pages to the full-text index; files whose route gives a
 * `cacheKey` that a store knows are not rendered but taken over.
 * @param publicFiles a folder whose files go before pages of their name
 * @param job what to take over and where to note it; a build without one takes nothing over
 */
export function startRendering<T extends PagePath>(
  dir: URL,
  publicFiles: URL,
  job: RenderJob | undefined,
  hosted: HostedSite,
): Rendering<T> {
  const site = fileURLToPath(dir);
  const writer = startWriterBeside(site, job);
  const keys = new Map<string, string>();
  let plan: PagePlan<T>;
  return {
    choose: async (all) => {
      writer.linkLikely();
      const isCut = job !== undefined && !job.shard && !job.edition;
      await awaitEntries();
      const isEarly = isCut && listEntryIds(job.content).length <= MOST_EARLY;
      if (isEarly) writer.cutIndex();
      await awaitContent();
      if (isCut && !isEarly) writer.cutIndex();
      const paths = await all();
      const whole = await writer.whole;
      const stores = job ? openStores(job) : [];
      plan = planPages(
        paths,
        stores.map((store, index) => ({ ...store, whole: whole[index] ?? new Set() })),
        job?.shard,
      );
      const { render, ...rest } = plan;
      // A large review's search reads texts from its own records.
      writer.start({ ...rest, withTexts: job?.edition === true || plan.papers <= LARGE_REVIEW });
      for (const { pathname, route, cacheKey } of render)
        if (cacheKey !== undefined) keys.set(fileOf(pathname, route), cacheKey);
      return render;
    },
    take: async (request, response, route) => {
      const asked = decodeURI(new URL(request.url).pathname).slice(hosted.base.length - 1);
      const name = fileOf(asked, route);
      // Astro makes pages of redirects, and lets a file in public/ go before a page of its name. Without a body there is none.
      if (
        !response.body ||
        response.headers.has('location') ||
        existsSync(new URL(encodeURI(name), publicFiles))
      )
        return false;
      const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      const bytes = new Uint8Array(await response.arrayBuffer());
      await writer.write({ name, bytes, page, key: keys.get(name) });
      return true;
    },
    finish: async () => {
      const { pages, bundles, digests } = await writer.finish();
      writePageIds(site, bundles);
      for (const [name, digest] of digests) hosted.written.set(name, digest);
      if (job) saveRecord(job.record, { code: job.code, pages, bundles });
      console.log(describeWork(plan));
      // A part of a site is pages and their index; the build that joins the parts makes the rest.
      if (!job?.shard) await finishSite(dir, hosted);
    },
  };
}

function describeWork({ render, kept }: PagePlan<PagePath>): string {
  const count = (pages: number): string => pages.toLocaleString('en');
  return `pages     ${count(render.length)} rendered${kept.size > 0 ? `, ${count(kept.size)} taken over` : ''}`;
}
