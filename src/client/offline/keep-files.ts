import type { BuildFiles } from './offline-plan.ts';

const AT_ONCE = 6;

/** How keeping ended: all is kept, the reader stopped it, the device is full, the host changed builds, or it broke off. */
export type KeptEnd = 'whole' | 'stopped' | 'full' | 'other-build' | 'broken';

/** What to keep, and where. */
export interface FilesToKeep {
  readonly files: BuildFiles['files'];
  /** Absolute address of the site. */
  readonly base: string;
  readonly cache: Cache;
  readonly signal: AbortSignal;
  /** Called after each file with the bytes kept so far. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Puts files of one build into a cache. Each is compared with its digest, so that a host that changes builds
 * meanwhile adds nothing. A device that runs full is given back what this call took.
 */
export async function keepFiles({ files, base, cache, signal, onProgress }: FilesToKeep): Promise<KeptEnd> {
  const queue = [...files];
  const added: URL[] = [];
  const halt = new AbortController();
  const either = AbortSignal.any([signal, halt.signal]);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      either.throwIfAborted();
      const [path, bytes, digest] = file;
      const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), base);
      if (!(await cache.match(address))) {
        const response = await fetch(address, { signal: either, cache: 'no-store' });
        const body = response.ok ? await response.arrayBuffer() : undefined;
        if (!body || (await digestOf(body)) !== digest) throw new OtherBuildError(path);
        added.push(address);
        const type = response.headers.get('content-type');
        await cache.put(
          address,
          new Response(body, { headers: type === null ? {} : { 'content-type': type } }),
        );
      }
      done += bytes;
      onProgress(done);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      halt.abort();
      throw error;
    }),
  );
  const ends = await Promise.allSettled(workers);
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length === 0) return 'whole';
  if (errors.some((error) => error instanceof Error && error.name === 'QuotaExceededError')) {
    for (const address of added) await cache.delete(address);
    return 'full';
  }
  if (errors.some((error) => error instanceof OtherBuildError)) return 'other-build';
  return signal.aborted ? 'stopped' : 'broken';
}

/** A file is not the one that the build has. */
class OtherBuildError extends Error {}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
