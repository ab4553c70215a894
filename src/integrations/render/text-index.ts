import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textBundleFolder, textBundleOf } from '../../site/search/text-bundles.ts';
import { indexBundle, type IndexedPage } from './index-bundle.ts';
import { indexedText } from './inspect-page.ts';
import { linkFile } from './link-file.ts';
import { pathOf, type WritePlan } from './plan-pages.ts';
import { digestBytes, isWhole, type BundleRecord, type SiteStore } from './site-record.ts';

/** The full-text index of a site in the making. */
export interface TextIndex {
  /** A page was rendered: what is read of it, and the digest of that, both empty when nothing is. Memory is saved when pages come bundle by bundle. */
  add(name: string, html: string, digest: string): void;
  /** Waits for what is still being indexed; every bundle whose pages are all known is then on disk. */
  finish(): Promise<Readonly<Record<string, BundleRecord>>>;
}

/** Starts the index of the site in folder `site`. A bundle is taken over from a store when all its texts are as they were. */
export function startTextIndex(plan: WritePlan, stores: readonly SiteStore[], site: string): TextIndex {
  const bundles: Record<string, BundleRecord> = {};
  const rendered = new Map<string, { readonly html: string; readonly digest: string }>();
  const { withTexts } = plan;
  /** By bundle, how many of its pages are still to come; a shard never gets all of a bundle that it has a part of. */
  const missing = plan.members.map((names) => names.filter((name) => !plan.kept.has(name)).length);
  // Pagefind works in a process of its own, one bundle at a time, while pages are rendered.
  let work: Promise<void> = Promise.resolve();

  const close = (bundle: number): void => {
    const names = plan.members[bundle] ?? [];
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
    } else {
      const own = new Map(names.map((name) => [name, rendered.get(name)?.html]));
      work = work.then(async () => {
        // Not earlier: many bundles may wait.
        const pages = texts.map(([name]): IndexedPage => ({ name, html: own.get(name) ?? readKept(name) }));
        bundles[folder] = { key, ...(await indexBundle(pages, site, folder, withTexts)) };
      });
      // It is awaited in the end; until then a failure must not count as unhandled.
      work.catch(() => undefined);
    }
    for (const name of names) rendered.delete(name);
  };
  const readKept = (name: string): string => {
    const { folder = '', record } = plan.kept.get(name) ?? {};
    return indexedText(readFileSync(path.join(folder, name), 'utf8'), record?.marked ?? ['']);
  };

  missing.forEach((count, bundle) => {
    if (count === 0) close(bundle);
  });
  return {
    add: (name, html, digest) => {
      const bundle = textBundleOf(pathOf(name), plan.bundles);
      rendered.set(name, { html, digest });
      missing[bundle]! -= 1;
      if (missing[bundle] === 0) close(bundle);
    },
    finish: async () => {
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
