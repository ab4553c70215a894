import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyFiles } from '../copy-files.ts';
import { listFiles } from '../list-files.ts';
import type { RenderJob } from './render-job.ts';
import { digestBytes } from './site-record.ts';

/** The style sheets of pages, by what Astro knows a page by. */
export type StyledPages = ReadonlyMap<string, { readonly styles: readonly object[] }>;

/** The code of the pages as Astro made it ready to render, from a build of the same code. */
export interface KeptCode {
  /** The module that renders. */
  readonly entry: string;
  /** The files that pages load: scripts, styles, and what lies in `public/`. */
  readonly files: string;
  readonly styled: StyledPages;
}

interface Note {
  readonly code: string;
  readonly entry: string;
  readonly styled: readonly [string, { readonly styles: readonly object[] }][];
  /** By path below the folder of all this. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Astro's name for the folder it renders from, which it removes in the end. */
const RENDERED_FROM = '.prerender';
const ENTRY = /^prerender-entry\.[\w-]+\.mjs$/;

const placeOf = ({ cache }: RenderJob): string => path.join(cache, 'code');
/** The code knows where it lies. */
const nameOf = ({ code }: RenderJob): string => `${code} ${process.cwd()}`;

/**
 * Keeps the code of a site of which no page has been rendered yet.
 * @throws Error of the disk; then none is kept.
 */
export function keepCode(job: RenderJob, site: string, pages: StyledPages): void {
  const place = placeOf(job);
  rmSync(place, { recursive: true, force: true });
  const entry = listFiles(path.join(site, RENDERED_FROM)).find((name) => ENTRY.test(name));
  if (entry === undefined) return;
  try {
    copyFiles(path.join(site, RENDERED_FROM), path.join(place, 'render'));
    copyFiles(site, path.join(place, 'files'), (name) => name.startsWith(`${RENDERED_FROM}/`));
    const note: Note = {
      code: nameOf(job),
      entry,
      styled: [...pages].map(([key, { styles }]) => [key, { styles }]),
      digests: digestAll(place),
    };
    writeFileSync(path.join(place, 'code.json'), JSON.stringify(note));
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    throw error;
  }
}

/** What was kept of the same code; undefined when there is none, or when it is not whole. */
export function findKeptCode(job: RenderJob): KeptCode | undefined {
  const place = placeOf(job);
  const file = path.join(place, 'code.json');
  if (!existsSync(file)) return undefined;
  try {
    const { code, entry, styled, digests } = JSON.parse(readFileSync(file, 'utf8')) as Note;
    const isWhole = JSON.stringify(digestAll(place)) === JSON.stringify(digests);
    if (code !== nameOf(job) || !isWhole) return undefined;
    return {
      entry: path.join(place, 'render', entry),
      files: path.join(place, 'files'),
      styled: new Map(styled),
    };
  } catch {
    return undefined;
  }
}

function digestAll(place: string): Record<string, string> {
  const names = listFiles(place).filter((name) => name !== 'code.json');
  return Object.fromEntries(names.map((name) => [name, digestBytes(readFileSync(path.join(place, name)))]));
}
