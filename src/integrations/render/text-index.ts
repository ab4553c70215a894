import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textBundleFolder, textBundleOf } from '../../site/search/text-bundles.ts';
import { indexBundle, type IndexedPage } from './index-bundle.ts';
import { inspectPage } from './inspect-page.ts';
import { linkFile } from './link-file.ts';
import { pathOf, type WritePlan } from './plan-pages.ts';
import { digestBytes, isWhole, type BundleRecord, type SiteStore } from './site-record.ts';

/** The full-text index of a site in the making. */
export interface TextIndex {
  /** A page was rendered: what is read of it, and the digest of that, both empty when nothing is. Pages come bundle by bundle. */
  add(name: string, html: string, digest: string): void;
  /** Waits for what is still being indexed; every bundle whose pages are all known is then on disk. */
  finish(): Promise<Readonly<Record<string, BundleRecord>>>;
}

/** Starts the index of the site in folder `site`. A bundle is taken over from a store when all its texts are as they were. */
export function startTextIndex(plan: WritePlan, stores: readonly SiteStore[], site: string): TextIndex {
  const bundles: Record<string, BundleRecord> = {};
  const rendered = new Map<string, { readonly html: string; readonly digest: string }>();
  const { withTexts } = plan;
  let current = 0;
  // Pagefind works in a process of its own, one bundle at a time, while pages are rendered.
  let work: Promise<void> = Promise.resolve();

  /** Closes all bundles before `next`. */
  const closeUntil = (next: number): void => {
    for (; current < next; current += 1) {
      const names = plan.members[current] ?? [];
      // A shard that has only a part of the bundle leaves it to the build that joins the shards.
      if (names.every((name) => rendered.has(name) || plan.kept.has(name))) close(current, names);
      for (const name of names) rendered.delete(name);
    }
  };
  const close = (bundle: number, names: readonly string[]): void => {
    const folder = textBundleFolder(bundle, plan.bundles);
    const digests = names.map(
      (name) => [name, rendered.get(name)?.digest ?? plan.kept.get(name)?.record.indexed] as const,
    );
    const texts = digests.filter(([, digest]) => digest);
    const key = digestBytes(`${withTexts}\n${texts.map((pair) => pair.join(' ')).join('\n')}`);
    const kept = findBundle(folder, key, stores);
    if (kept) {
      for (const name of Object.keys(kept.record.files))
        linkFile(path.join(kept.folder, name), path.join(site, name));
      bundles[folder] = kept.record;
      return;
    }
    const pages = texts.map(([name]): IndexedPage => ({
      name,
      html: rendered.get(name)?.html ?? readKept(name),
    }));
    work = work.then(async () => {
      bundles[folder] = { key, ...(await indexBundle(pages, site, folder, withTexts)) };
    });
    // It is awaited in the end; until then a failure must not count as unhandled.
    work.catch(() => undefined);
  };
  const readKept = (name: string): string =>
    inspectPage(readFileSync(path.join(plan.kept.get(name)?.folder ?? '', name), 'utf8')).indexed;

  return {
    add: (name, html, digest) => {
      closeUntil(textBundleOf(pathOf(name), plan.bundles));
      rendered.set(name, { html, digest });
    },
    finish: async () => {
      closeUntil(plan.bundles);
      await work;
      return bundles;
    },
  };
}

function findBundle(
  folder: string,
  key: string,
  stores: readonly SiteStore[],
): { folder: string; record: BundleRecord } | undefined {
  for (const store of stores) {
    const record = store.record.bundles[folder];
    if (
      record?.key === key &&
      Object.entries(record.files).every(([name, digest]) => isWhole(store.folder, name, digest))
    )
      return { folder: store.folder, record };
  }
  return undefined;
}
