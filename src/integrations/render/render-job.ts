import path from 'node:path';
import type { KeptScripts } from '../bundle-script.ts';
import { findRecord, type SiteStore } from './site-record.ts';
import type { Shard } from './plan-pages.ts';

/** Where a finished site and its record lie. */
export interface StorePlace {
  readonly folder: string;
  readonly record: string;
  /** Digest of the states that its files had when it was finished, where that is known. */
  readonly states?: string | undefined;
}

/** What `scripts/build.ts` asks of the steps that render; it comes as JSON in the environment. */
export interface RenderJob {
  /** Digest of code, hosting and notes. */
  readonly code: string;
  /** Folders of the review and of what builds remember. */
  readonly content: string;
  readonly cache: string;
  /** Where the record of this build goes. */
  readonly record: string;
  /** Finished sites and their records, the likeliest first. */
  readonly stores: readonly StorePlace[];
  /** The site before the last one, where it was kept: most of its files are those of the last one. */
  readonly spare?: string | undefined;
  readonly shard?: Shard | undefined;
  /** Whether the site becomes one file or archive, which is made of the whole index and the texts of Pagefind's. */
  readonly edition: boolean;
}

/** The job in `LITATLAS_RENDER`; undefined in `astro dev` and wherever a build has nothing to take over. */
export function readRenderJob(json: string | undefined): RenderJob | undefined {
  return json ? (JSON.parse(json) as RenderJob) : undefined;
}

const COMPARED = 'LITATLAS_COMPARED';

/** Notes whether the papers of this process's build are compared: pages are code that is bundled, and share no variable with it. */
export function noteCompared(is: boolean): void {
  process.env[COMPARED] = is ? 'yes' : '';
}

/** Whether the papers of this process's build are compared. */
export function isCompared(): boolean {
  return process.env[COMPARED] === 'yes';
}

/** Where the scripts that a build bundles by itself are kept. */
export function keptScripts({ cache, code }: Pick<RenderJob, 'cache' | 'code'>): KeptScripts {
  return { folder: path.join(cache, 'scripts'), code };
}

/** The stores whose record is whole and was written by the same code. */
export function openStores({ stores, code }: RenderJob): SiteStore[] {
  return stores.flatMap(({ folder, record: file, states }) => {
    const record = findRecord(file, code);
    return record ? [{ folder: path.resolve(folder), record, states }] : [];
  });
}
