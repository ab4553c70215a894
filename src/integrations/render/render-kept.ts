import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { FileState } from '../file-states.ts';
import type { HostedSite } from '../hosted-site.ts';
import type { KeptCode, StyledPages } from './kept-code.ts';
import type { PagePath } from './plan-pages.ts';
import type { RenderJob } from './render-job.ts';
import { startRendering } from './start-rendering.ts';
import { TextResponse } from './text-response.ts';

type App = ConstructorParameters<typeof StaticPaths>[0];

/** What draws on the neighbours of papers has to wait until papers are compared. */
const LATE = new Set(['src/pages/papers/[id].astro']);

/** What the module that Astro renders pages with gives; of what it is told of the build it asks no more than this. */
interface Renderer {
  readonly app: App & {
    setInternals(internals: { readonly pagesByKeys: StyledPages }): void;
    setOptions(options: {
      readonly settings: { readonly scripts: readonly [] };
      readonly logger: { readonly options: { readonly destination: unknown } };
    }): void;
    render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  };
}

interface RoutedPath extends PagePath {
  readonly route: RouteData;
}

/**
 * Renders a site with the code that Astro has made, as it would by itself: into the folder `site`, which need not be
 * there. Paths are listed while papers are compared, those of papers afterwards.
 * @returns the states of the files of a whole site
 * @throws Error when a page cannot be rendered
 */
export async function renderKept(
  kept: KeptCode,
  site: string,
  job: RenderJob,
  hosted: HostedSite,
): Promise<ReadonlyMap<string, FileState> | undefined> {
  globalThis.Response = TextResponse;
  const { app } = (await import(pathToFileURL(kept.entry).href)) as Renderer;
  app.setInternals({ pagesByKeys: kept.styled });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  // All code, and what is known of the entries, is loaded while the review is read.
  await Promise.all(app.manifest.routes.map(({ routeData }) => app.getComponentByRoute!(routeData)));
  // Not earlier: reading the review is what all wait for, and it needs a core of its own.
  const rendering = startRendering<RoutedPath>(site, kept.files, job, hosted);
  const isLate = ({ component }: RouteData): boolean => LATE.has(component);
  const paths = await rendering.choose(
    () => listPaths(app, (route) => !isLate(route)),
    () => listPaths(app, isLate),
  );
  for (const { pathname, route } of paths) {
    const request = new Request(addressOf(pathname, route.type, hosted));
    await rendering.take(request, await app.render(request, { routeData: route }), route);
  }
  return rendering.finish();
}

/** The paths of some routes. */
function listPaths(app: App, isMeant: (route: RouteData) => boolean): Promise<RoutedPath[]> {
  const { manifest } = app;
  const routes = manifest.routes.filter(({ routeData }) => isMeant(routeData));
  return new StaticPaths({
    manifest: { ...manifest, routes },
    // What a route lists is asked for once: rendering finds it there.
    routeCache: app.routeCache,
    getComponentByRoute: (route) => app.getComponentByRoute!(route),
  } as App).getAll() as Promise<RoutedPath[]>;
}

/** Where Astro's messages go. */
const destination = {
  write({ level, message }: { readonly level: string; readonly message: string }): void {
    if (level === 'error' || level === 'warn') console.error(message);
  },
};

/** The address of a page has a slash at its end; that of an endpoint is as its route says. */
function addressOf(pathname: string, type: string, { base, site }: HostedSite): URL {
  const below = pathname.replace(/^\/+/, '');
  const ending = type === 'endpoint' || below === '' || below.endsWith('/') ? '' : '/';
  return new URL(base + below + ending, site ?? 'http://localhost:4321');
}
