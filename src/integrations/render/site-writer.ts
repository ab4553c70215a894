import path from 'node:path';
import { close as closePagefind } from 'pagefind';
import { finishPage } from './finish-page.ts';
import { indexedText } from './inspect-page.ts';
import { linkFiles } from './link-file.ts';
import type { WritePlan } from './plan-pages.ts';
import type { SiteFolder } from './site-folder.ts';
import { digestBytes, type BundleRecord, type PageRecord, type SiteStore } from './site-record.ts';
import { startTextIndex } from './text-index.ts';

/** A file that Astro has rendered. */
export interface RenderedFile {
  /** Path below the site. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly page: boolean;
  /** Digest of all it shows, where its route tells. */
  readonly key?: string | undefined;
}

/** What a finished site is made of. */
export interface WrittenSite {
  /** The files that a later build may take over. */
  readonly pages: Readonly<Record<string, PageRecord>>;
  readonly bundles: Readonly<Record<string, BundleRecord>>;
  /** Digest of each file that was written or taken over, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Writes the files of a site in the making, pages in the order of the plan. */
export interface SiteWriter {
  /** @throws Error that names a page in which text became code; such a page is not written. */
  write(file: RenderedFile): void;
  /** Waits for the full-text index. @throws Error when a bundle of it could not be made. */
  finish(): Promise<WrittenSite>;
}

/** Links what the plan takes over into the folder of the site, unless it is `there`, and starts the full-text index. */
export function startSiteWriter(
  site: SiteFolder,
  plan: WritePlan,
  stores: readonly SiteStore[],
  there: ReadonlySet<string> = new Set(),
): SiteWriter {
  const pages: Record<string, PageRecord> = {};
  const { digests } = site;
  const text = startTextIndex(plan, stores, site.folder);
  function* noteKept(): Generator<[string, string]> {
    for (const [name, { folder, record }] of plan.kept) {
      pages[name] = record;
      digests.set(name, record.digest);
      if (!there.has(name)) yield [path.join(folder, name), path.join(site.folder, name)];
    }
  }
  // What was rendered meanwhile goes first: it may have to be indexed.
  const linking = linkFiles(noteKept());
  // It is awaited in the end; until then a failure must not count as unhandled.
  linking.catch(() => undefined);
  return {
    write: ({ name, content, page, key }) => {
      const done = page ? finishPage(name, textOf(content)) : undefined;
      const digest = site.put(name, done?.html ?? content);
      if (key === undefined) return;
      const indexed = done ? indexedText(done.html, done.marked) : '';
      const read = indexed === '' ? '' : digestBytes(indexed);
      if (page) text.add(name, indexed, read);
      pages[name] = { key, digest, indexed: read, ...(done && read && { marked: done.marked }) };
    },
    finish: async () => {
      const bundles = await text.finish();
      await linking;
      await closePagefind();
      for (const { files } of Object.values(bundles))
        for (const [name, digest] of Object.entries(files)) digests.set(name, digest);
      return { pages, bundles, digests };
    },
  };
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
