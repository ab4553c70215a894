import { createHash } from 'node:crypto';
import type { OfflinePlan } from '../../client/offline/offline-plan.ts';

/** A file of the finished site: path below it, bytes in it, digest of them. */
export interface SiteFile {
  readonly path: string;
  readonly size: number;
  readonly digest: string;
}

/** The plan of the service worker, and what `build.json` says. */
export interface PlannedOffline {
  readonly plan: OfflinePlan;
  readonly build: {
    readonly build: string;
    readonly bytes: number;
    readonly files: readonly (readonly [string, number])[];
  };
}

const HASHED = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/pagefind\.[^/]*\.pf_meta$)/;
/** What a review above the limit keeps from the start: frame, home, search with its index, the map. */
const SHELL =
  /^(?:index\.html|404\.html|favicon\.\w+|site\.webmanifest|_astro\/.*|(?:search|topics|graph|about|systems)\/index\.html|search\/[^/]*|pagefind\/pagefind[^/]*)$/;

/** Decides what is kept; `limit` is the size in bytes up to which everything is. Files come in path order. */
export function planOffline(files: readonly SiteFile[], limit: number): PlannedOffline {
  const build = createHash('sha256')
    .update(files.map(({ path, digest }) => `${path} ${digest}\n`).join(''))
    .digest('hex')
    .slice(0, 16);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const complete = bytes <= limit;
  const precache = files
    .filter(({ path }) => complete || SHELL.test(path))
    .map(({ path, digest }) => ({ url: path, revision: HASHED.test(path) ? null : digest }));
  return {
    plan: { build, precache, complete },
    build: { build, bytes, files: complete ? [] : files.map(({ path, size }) => [path, size] as const) },
  };
}
