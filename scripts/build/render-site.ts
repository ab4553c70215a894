import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { FileState } from '../../src/integrations/file-states.ts';
import { keptScripts, type RenderJob } from '../../src/integrations/render/render-job.ts';
import { findKeptCode } from '../../src/integrations/render/kept-code.ts';
import { renderKept } from '../../src/integrations/render/render-kept.ts';
import type { EditionName } from '../../src/site/edition/edition-files.ts';

/** Where a site will be hosted. */
export interface Hosting {
  /** Absolute address of the host; empty when nobody said. */
  readonly site: string;
  /** Path below it, with slashes around it. */
  readonly base: string;
}

/** Host and base path from the command line, else from `review.yaml`. */
export function readHosting(
  content: string,
  given: { readonly site?: string | undefined; readonly base?: string | undefined },
): Hosting {
  const file = path.join(content, 'review.yaml');
  const written = existsSync(file)
    ? ((parse(readFileSync(file, 'utf8')) ?? {}) as { site?: string; base?: string })
    : {};
  const base = given.base || written.base;
  return {
    site: given.site || written.site || '',
    base: `/${(base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

/** What is asked of a build besides the content. */
export interface RenderOptions extends Hosting {
  readonly content: string;
  /** Folder of the site, which is not there yet. */
  readonly out: string;
  /** The edition that is all the build is for. */
  readonly only: EditionName | undefined;
  readonly job: RenderJob;
}

/**
 * Renders a review that ingest writes meanwhile.
 * @returns the states of the files of a whole site
 * @throws Error when a page cannot be rendered, or its code not be made.
 */
export async function renderSite(
  root: string,
  options: RenderOptions,
): Promise<ReadonlyMap<string, FileState> | undefined> {
  const { content, out, site, base, only, job } = options;
  const made = path.join(job.cache, 'made');
  process.chdir(root);
  Object.assign(process.env, {
    // Somebody's shell may say otherwise, and a site for developers is another one.
    NODE_ENV: 'production',
    LITATLAS_CONTENT: content,
    LITATLAS_OUT: made,
    LITATLAS_CACHE: job.cache,
    LITATLAS_SITE: site,
    LITATLAS_BASE: base,
    LITATLAS_RENDER: JSON.stringify(job),
  });
  let kept = findKeptCode(job);
  if (!kept) {
    const { build } = await import('astro');
    await build({ root, logLevel: 'warn' });
    rmSync(made, { recursive: true, force: true });
    kept = findKeptCode(job);
  }
  if (!kept) throw new Error(`What Astro made of the pages is not in ${job.cache}.`);
  return renderKept(kept, out, job, {
    base,
    site: site || undefined,
    only,
    scripts: keptScripts(job),
    last: job.stores[0]?.folder,
    written: new Map(),
  });
}
