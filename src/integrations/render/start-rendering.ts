import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listEntryIds } from '../../loaders/read-entries.ts';
import { LARGE_REVIEW } from '../../site/search/review-size.ts';
import { copyFiles } from '../copy-files.ts';
import type { FileState } from '../file-states.ts';
import { finishSite } from '../finish-site.ts';
import type { HostedSite } from '../hosted-site.ts';
import { listFiles } from '../list-files.ts';
import { awaitContent, awaitEntries } from './await-content.ts';
import { startCutter, type Cutter } from './cut-beside.ts';
import { fileOf, planPages, type PagePath, type PagePlan } from './plan-pages.ts';
import { noteCompared, openStores, type RenderJob } from './render-job.ts';
import { saveRecord } from './site-record.ts';
import type { RenderedFile } from './site-writer.ts';
import { TextResponse } from './text-response.ts';
import { startWriterBeside } from './write-beside.ts';
import { writePageIds } from './write-page-ids.ts';

/** A site whose pages are being rendered. */
export interface Rendering<T extends PagePath> {
  /**
   * Of all paths those to render, in order; the others are taken over.
   * @param early lists those that are known before papers are compared, once the entries are there
   * @param late lists the others
   */
  choose(early: () => Promise<readonly T[]>, late: () => Promise<readonly T[]>): Promise<readonly T[]>;
  /** Takes what was rendered of a request, unless it makes no file here: redirects, and what is there already. */
  take(request: Request, response: Response, route: PagePath['route']): Promise<void>;
  /**
   * Waits for files and index, writes the record of all this, and makes what is made of finished pages.
   * @returns the states of all files, unless the site is a part of one
   */
  finish(): Promise<ReadonlyMap<string, FileState> | undefined>;
}

/**
 * Begins a site in the folder `site`. What is rendered goes to a thread that gives every page its Content Security
 * Policy, writes the files, and feeds marked parts of pages to the full-text index; files whose route gives a
 * `cacheKey` that a store knows are not rendered but taken over.
 * @param files a folder whose files are part of the site, and go before pages of their name
 */
export function startRendering<T extends PagePath>(
  site: string,
  files: string,
  job: RenderJob,
  hosted: HostedSite,
): Rendering<T> {
  const writer = startWriterBeside(site, job);
  const stores = openStores(job);
  const given = new Set(listFiles(files));
  // A small review has an index of one file.
  const isCut = (): boolean => !job.shard && !job.edition && listEntryIds(job.content).length > LARGE_REVIEW;
  // It gets ready when the thread that looks at the last site has given its core back.
  const cutter: Promise<Cutter | undefined> = writer.whole.then(() =>
    stores.length > 0 && isCut() ? startCutter({ site, job }) : undefined,
  );
  // It is awaited later; until then a failure must not count as unhandled.
  cutter.catch(() => undefined);
  /** Cuts the index when those who compared papers have given their core back. */
  const cutWhenCompared = async (): Promise<ReadonlyMap<string, string>> => {
    await awaitContent();
    return isCut() ? ((await cutter) ?? startCutter({ site, job })).cut() : new Map();
  };
  const keys = new Map<string, string>();
  let plan: PagePlan<T>;
  let cut: Promise<ReadonlyMap<string, string>>;
  noteCompared(false);
  return {
    choose: async (early, late) => {
      await awaitEntries();
      cut = writer.whole.then(cutWhenCompared);
      // It is awaited in the end; until then a failure must not count as unhandled.
      cut.catch(() => undefined);
      const first = await early();
      const whole = await writer.whole;
      copyFiles(files, site);
      await awaitContent();
      noteCompared(true);
      const paths = [...first, ...(await late())];
      plan = planPages(
        paths,
        stores.map((store, index) => ({ ...store, whole: whole[index] ?? new Set() })),
        job.shard,
      );
      const { render, ...rest } = plan;
      // A large review's search reads texts from its own records.
      writer.start({ ...rest, withTexts: job.edition || plan.papers <= LARGE_REVIEW });
      for (const { pathname, route, cacheKey } of render)
        if (cacheKey !== undefined) keys.set(fileOf(pathname, route), cacheKey);
      return render;
    },
    take: async (request, response, route) => {
      const asked = decodeURI(new URL(request.url).pathname).slice(hosted.base.length - 1);
      const name = fileOf(asked, route);
      if (response.headers.has('location') || given.has(name)) return;
      const content = await findContent(response);
      if (content === undefined) return;
      const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      await writer.write({ name, content, page, key: keys.get(name) });
    },
    finish: async () => {
      const { pages, bundles, digests } = await writer.finish();
      for (const [name, digest] of [...digests, ...(await cut)]) hosted.written.set(name, digest);
      for (const name of [...given, ...writePageIds(site, bundles)])
        if (!hosted.written.has(name)) hosted.written.set(name, undefined);
      saveRecord(job.record, { code: job.code, pages, bundles });
      console.log(describeWork(plan));
      // A part of a site is pages and their index; the build that joins the parts makes the rest.
      return job.shard ? undefined : finishSite(pathToFileURL(`${site}${path.sep}`), hosted);
    },
  };
}

/** What a response holds; undefined where it has no body. */
async function findContent(response: Response): Promise<RenderedFile['content'] | undefined> {
  if (response instanceof TextResponse && response.content !== undefined) return response.content;
  return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

function describeWork({ render, kept }: PagePlan<PagePath>): string {
  const count = (pages: number): string => pages.toLocaleString('en');
  return `pages     ${count(render.length)} rendered${kept.size > 0 ? `, ${count(kept.size)} taken over` : ''}`;
}
