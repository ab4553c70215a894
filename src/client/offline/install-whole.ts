/// <reference lib="webworker" />
import type { PrecacheController } from 'workbox-precaching';
import type { KeepingFailure } from './offline-plan.ts';

declare const self: ServiceWorkerGlobalScope;

/** After this long a device that was full is tried again. */
const PAUSE = 24 * 60 * 60 * 1000;

/** What is to be kept, and where. */
export interface WholeBuild {
  readonly build: string;
  /** Size of all its files. */
  readonly bytes: number;
  readonly controller: PrecacheController;
  readonly cacheName: string;
  /** Name of a cache that remembers which build had no room. */
  readonly fullName: string;
}

/**
 * Keeps all files of a build or none. A device that has no room, or had none for this build today, is not asked to
 * fetch anything; one that runs out of room half-way is given back what was taken. Open pages are told why.
 */
export async function installWhole(event: ExtendableEvent, whole: WholeBuild): Promise<void> {
  const { build, bytes, controller, cacheName, fullName } = whole;
  const cache = await caches.open(cacheName);
  const before = new Set((await cache.keys()).map(({ url }) => url));
  try {
    if (await wasFull(fullName, build)) throw new DOMException('', 'QuotaExceededError');
    if (before.size === 0 && (await findRoom()) < bytes) throw new DOMException('', 'QuotaExceededError');
    await controller.install(event);
    await caches.delete(fullName);
  } catch (error) {
    const full = isFull(error);
    if (full) {
      for (const request of await cache.keys()) if (!before.has(request.url)) await cache.delete(request);
      await noteFull(fullName, build);
    }
    await tell(full ? 'no-room' : 'not-kept');
    throw error;
  }
}

/** Whether a browser refused to keep something for lack of room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Bytes that this site may still take; browsers that do not say, or say too much, are asked to try. */
async function findRoom(): Promise<number> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return (estimate?.quota ?? Infinity) - (estimate?.usage ?? 0);
}

async function wasFull(fullName: string, build: string): Promise<boolean> {
  const note = await (await caches.open(fullName)).match(addressOf(build));
  return note !== undefined && Date.now() - Number(await note.text()) < PAUSE;
}

async function noteFull(fullName: string, build: string): Promise<void> {
  const notes = await caches.open(fullName);
  await notes.put(addressOf(build), new Response(String(Date.now()))).catch(() => undefined);
}

function addressOf(build: string): URL {
  return new URL(`?build=${build}`, self.registration.scope);
}

async function tell(failure: KeepingFailure): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(failure);
}
