import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { copyFiles } from '../copy-files.ts';
import type { HostedSite } from '../hosted-site.ts';
import type { KeptCode, StyledPages } from './kept-code.ts';
import type { PagePath } from './plan-pages.ts';
import type { RenderJob } from './render-job.ts';
import { startRendering } from './start-rendering.ts';

type App = ConstructorParameters<typeof StaticPaths>[0];

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
 * Renders a site with kept code, as Astro would with the code that it would make again: into the folder `site`, which
 * need not be there.
 * @throws Error when a page cannot be rendered
 */
export async function renderKept(
  kept: KeptCode,
  site: string,
  job: RenderJob,
  hosted: HostedSite,
): Promise<void> {
  copyFiles(kept.files, site);
  const dir = pathToFileURL(`${site}${path.sep}`);
  const rendering = startRendering<RoutedPath>(dir, pathToFileURL(`${kept.files}${path.sep}`), job, hosted);
  const { app } = (await import(pathToFileURL(kept.entry).href)) as Renderer;
  app.setInternals({ pagesByKeys: kept.styled });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const paths = await rendering.choose(() => new StaticPaths(app).getAll());
  for (const { pathname, route } of paths) {
    const request = new Request(addressOf(pathname, route.type, hosted));
    await rendering.take(request, await app.render(request, { routeData: route }), route);
  }
  await rendering.finish();
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
