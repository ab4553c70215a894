import { createHash } from 'node:crypto';
import type { BuildFiles, OfflinePlan, ServedBuild } from '../../client/offline/offline-plan.ts';

/** A file of the finished site: path below it, bytes in it, SHA-256 of them in base64. */
export interface SiteFile {
  readonly path: string;
  readonly size: number;
  readonly digest: string;
}

/** The plan of the service worker, and what `build.json` and `build-files.json` say. */
export interface PlannedOffline {
  readonly plan: OfflinePlan;
  readonly served: ServedBuild;
  readonly rest: BuildFiles;
}

const HASHED = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/pagefind\.[^/]*\.pf_meta$)/;
/**
 * What a review above the limit keeps from the start: frame, home, search, the map. The parts of a large index are
 * kept as they are used, for all of them are many megabytes.
 */
const SHELL =
  /^(?:index\.html|404\.html|favicon\.\w+|site\.webmanifest|_astro\/.*|(?:search|topics|graph|about|systems)\/index\.html|search\/[^/]*|pagefind\/pagefind[^/]*|packs\/(?:[^/]*\.js|lost\/index\.html))$/;

/** Decides what is kept; `limit` is the size in bytes up to which everything is. Files come in path order. */
export function planOffline(files: readonly SiteFile[], limit: number): PlannedOffline {
  const build = createHash('sha256')
    .update(files.map(({ path, digest }) => `${path} ${digest}\n`).join(''))
    .digest('hex')
    .slice(0, 16);
  const bytes = sumOf(files);
  const complete = bytes <= limit;
  const shell = files.filter(({ path }) => complete || SHELL.test(path));
  const kept = sumOf(shell);
  const own = new Set(shell);
  return {
    plan: {
      build,
      precache: shell.map(({ path, digest }) => (HASHED.test(path) ? [path] : [path, digest])),
      bytes: kept,
      complete,
    },
    served: { build, bytes, kept },
    rest: {
      build,
      files: files
        .filter((file) => !own.has(file))
        .map(({ path, size, digest }) => [path, size, digest] as const),
    },
  };
}

function sumOf(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
