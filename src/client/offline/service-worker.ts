/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import type { OfflinePlan } from './offline-plan.ts';

declare const self: ServiceWorkerGlobalScope;
declare const LITATLAS_PLAN: OfflinePlan;

/**
 * Keeps one build of the atlas on the device. What the plan lists is fetched when the worker installs, whole or
 * not at all; a new build waits until the reader asks for it, so that pages and search index of two builds never
 * meet. Reviews above the size limit keep the frame, the search and the pages that were visited.
 */
const { build, precache, complete } = LITATLAS_PLAN;
const scope = new URL(self.registration.scope);
const kept = `litatlas${scope.pathname}pages-${build}`;

const controller = new PrecacheController({ cacheName: `litatlas${scope.pathname}precache` });
controller.addToCacheList([...precache]);

self.addEventListener('install', (event) => event.waitUntil(controller.install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
});

// Every query belongs to the page's own script, and Pagefind's `ts` only defeats caches.
registerRoute(
  new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], directoryIndex: 'index.html' }),
);
if (!complete)
  registerRoute(({ url }) => url.origin === scope.origin && url.href.startsWith(scope.href), keptOrFetched);
else
  registerRoute(
    ({ request }) => request.mode === 'navigate',
    ({ request }) => fetch(request),
  );
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await controller.matchPrecache('404.html') : undefined;
  return page ?? Response.error();
});

async function activate(event: ExtendableEvent): Promise<void> {
  await controller.activate(event);
  for (const name of await caches.keys()) {
    if (name.startsWith(`litatlas${scope.pathname}pages-`) && name !== kept) await caches.delete(name);
  }
  await self.clients.claim();
}

async function keptOrFetched({ request }: { request: Request }): Promise<Response> {
  const cache = await caches.open(kept);
  const found = await cache.match(request, { ignoreSearch: true });
  if (found) return found;
  const response = await fetch(request);
  if (response.ok && request.method === 'GET' && (await isThisBuild())) {
    // A full device keeps what it has; reading goes on from the network.
    await cache.put(request, response.clone()).catch(() => undefined);
  }
  return response;
}

/** Whether the host still serves the build this worker belongs to: pages of another are shown but not kept. */
async function isThisBuild(): Promise<boolean> {
  const response = await fetch(new URL('build.json', scope), { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return false;
  const { build: served } = (await response.json()) as { build: string };
  if (served !== build) void self.registration.update();
  return served === build;
}
