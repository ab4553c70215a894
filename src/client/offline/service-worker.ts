/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, Route, setCatchHandler } from 'workbox-routing';
import { findPacked, findPathInSite, LOST, type Packed, type PackPlan } from '../../site/packs/pack-plan.ts';
import { answerPacked } from '../packs/open-packs.ts';
import { installWhole, isFull } from './install-whole.ts';
import type { OfflinePlan, ServedBuild } from './offline-plan.ts';
import { PageBuilds } from './page-builds.ts';

declare const self: ServiceWorkerGlobalScope;
declare const LITATLAS_PLAN: OfflinePlan;
/** How a packed site lies on its host; `undefined` where every address is a file. */
declare const LITATLAS_PACKS: PackPlan | undefined;

/**
 * Keeps one build of the atlas on the device. What the plan lists is fetched when the worker installs, whole or
 * not at all; a new build waits until the reader asks for it, so that pages and search index of two builds never
 * meet. Reviews above the size limit keep the frame, the search and the pages that were visited.
 */
const { build, bytes, precache, complete } = LITATLAS_PLAN;
const packs = LITATLAS_PACKS;
const scope = new URL(self.registration.scope);
const precached = `litatlas${scope.pathname}precache`;
const kept = `litatlas${scope.pathname}pages-${build}`;
type Asked = Parameters<PrecacheRoute['handler']['handle']>[0];

const controller = new PrecacheController({ cacheName: precached });
controller.addToCacheList(
  precache.map(([url, digest]) => ({
    url,
    revision: digest?.slice(0, 16) ?? null,
    ...(digest !== undefined && { integrity: `sha256-${digest}` }),
  })),
);
const pages = new PageBuilds(isKept);

self.addEventListener('install', (event) =>
  event.waitUntil(
    installWhole(event, {
      build,
      bytes,
      controller,
      cacheName: precached,
      fullName: `litatlas${scope.pathname}full`,
    }),
  ),
);
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
  if (event.data === 'which-build') event.ports[0]?.postMessage(build);
});

// Every query belongs to the page's own script, and Pagefind's `ts` only defeats caches.
const own = new PrecacheRoute(controller, {
  ignoreURLParametersMatching: [/./],
  directoryIndex: 'index.html',
});
registerRoute(new Route((options) => own.match(options), { handle: fromThisBuild }));
if (packs) registerRoute(({ url, request }) => request.cache !== 'no-store' && findPack(url), openPack);
registerRoute(
  ({ url, request }) =>
    url.href.startsWith(scope.href) &&
    // Who stores nothing asks the host: that is how a page keeps everything, and sees which build is served.
    request.cache !== 'no-store' &&
    (!complete || request.mode === 'navigate'),
  keptOrFetched,
);
setCatchHandler(async ({ request }) => {
  const lost = packs ? LOST : '404.html';
  const page = request.mode === 'navigate' ? await controller.matchPrecache(lost) : undefined;
  return page ?? Response.error();
});

async function activate(event: ExtendableEvent): Promise<void> {
  await controller.activate(event);
  for (const name of await caches.keys()) {
    if (name.startsWith(`litatlas${scope.pathname}pages-`) && name !== kept) await caches.delete(name);
  }
  await self.clients.claim();
}

async function fromThisBuild(options: Asked): Promise<Response> {
  const { request, event } = options;
  if (!(await pages.isOwn(event))) {
    try {
      return await fetch(request);
    } catch (error) {
      if (pages.isOther(event)) throw error;
    }
  }
  try {
    return await own.handler.handle(options);
  } catch (error) {
    // The device dropped the file; the host may have it only in another build, or there is no room to keep it again.
    if (request.mode === 'navigate' || isFull(error)) return fetchPage(request, event);
    throw error;
  }
}

/** Where the file of an address lies, if the site is packed and the file is. */
function findPack(url: URL): Packed | undefined {
  const path = packs && findPathInSite(url, scope);
  return path === undefined ? undefined : findPacked(packs as PackPlan, path);
}

/** Answers with a file from its pack, which is kept as a visited page is. */
async function openPack(options: Asked): Promise<Response> {
  const { request, url, event } = options;
  const response = await answerPacked(findPack(url) as Packed, (path) => {
    // A pack that the browser still has may be of another build than the host's.
    const asked = new Request(new URL(path, scope), { cache: 'no-cache' });
    const part = { ...options, request: asked, url: new URL(asked.url), sameOrigin: true };
    const params = own.match(part);
    return params ? fromThisBuild({ ...part, params }) : keptOrFetched(part);
  });
  if (response.status !== 404 || request.mode !== 'navigate') return response;
  // The host may have packed another build otherwise: its own page for lost addresses knows.
  const page = await fetch(request);
  if (!(await isThisBuild())) pages.noteOther(event);
  return page;
}

async function keptOrFetched({ request, event }: Asked): Promise<Response> {
  const cache = complete ? undefined : await caches.open(kept);
  const found = (await pages.isOwn(event)) && (await cache?.match(request, { ignoreSearch: true }));
  return found || fetchPage(request, event, cache);
}

/** Fetches from the host; kept are only pages of this build. */
async function fetchPage(request: Request, event: Event, cache?: Cache): Promise<Response> {
  const response = await fetch(request);
  if (!response.ok || request.method !== 'GET') return response;
  if (!(await isThisBuild())) pages.noteOther(event);
  // A full device keeps what it has; reading goes on from the network.
  else await cache?.put(request, response.clone()).catch(() => undefined);
  return response;
}

/** Whether a page of this build is on the device. */
async function isKept(address: string): Promise<boolean> {
  const url = new URL(address);
  const pack = findPack(url)?.pack;
  const { origin, pathname } = pack === undefined ? url : new URL(pack, scope);
  const file = origin + pathname.replace(/\/$/, '/index.html');
  if (controller.getCacheKeyForURL(file) !== undefined) return true;
  return !complete && (await (await caches.open(kept)).match(origin + pathname)) !== undefined;
}

/** Whether the host still serves the build this worker belongs to. */
async function isThisBuild(): Promise<boolean> {
  const response = await fetch(new URL('build.json', scope), { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return false;
  const served = ((await response.json()) as ServedBuild).build;
  if (served !== build) void self.registration.update();
  return served === build;
}
