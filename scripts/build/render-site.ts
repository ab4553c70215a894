import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { keptScripts, type RenderJob } from '../../src/integrations/render/render-job.ts';
import { findKeptCode } from '../../src/integrations/render/kept-code.ts';
import { renderKept } from '../../src/integrations/render/render-kept.ts';
import { findEdition } from '../../src/site/edition/edition-files.ts';
import { findWorkshop, moveFolder } from './move-folder.ts';

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

/** What Astro is asked to do. */
export interface RenderOptions extends Hosting {
  readonly content: string;
  readonly out: string;
  /** Folder of Astro's data store; two reviews must not share one. */
  readonly cache: string;
  readonly edition: string;
  readonly job: RenderJob;
}

/** Renders a review that ingest has written. */
export async function renderSite(root: string, options: RenderOptions): Promise<void> {
  const workshop = findWorkshop(root, options.out, options.cache);
  if (workshop !== options.out) rmSync(workshop, { recursive: true, force: true });
  process.chdir(root);
  Object.assign(process.env, {
    // Somebody's shell may say otherwise, and a site for developers is another one.
    NODE_ENV: 'production',
    LITATLAS_CONTENT: options.content,
    LITATLAS_OUT: workshop,
    LITATLAS_CACHE: options.cache,
    LITATLAS_SITE: options.site,
    LITATLAS_BASE: options.base,
    LITATLAS_EDITION: options.edition,
    LITATLAS_RENDER: JSON.stringify(options.job),
  });
  const kept = findKeptCode(options.job);
  try {
    if (kept) {
      const { base, site, edition } = options;
      const only = findEdition(edition);
      await renderKept(kept, workshop, options.job, {
        base,
        site: site || undefined,
        only,
        scripts: keptScripts(options.job),
        written: new Map(),
      });
    } else {
      const { build } = await import('astro');
      await build({ root, logLevel: 'warn' });
    }
    moveFolder(workshop, options.out);
  } finally {
    // What still writes after a failure may put a file into a folder that was just emptied.
    if (workshop !== options.out) rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
  }
}
