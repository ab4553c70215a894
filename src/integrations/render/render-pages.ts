import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HostedSite } from '../hosted-site.ts';
import { keepCode, type StyledPages } from './kept-code.ts';
import type { PagePath } from './plan-pages.ts';
import type { RenderJob } from './render-job.ts';
import { startRendering, type Rendering } from './start-rendering.ts';

/** Stands between Astro and its renderer, see `startRendering`; and keeps the code of the pages for builds to come. */
export function renderPages(job: RenderJob | undefined, hosted: HostedSite): AstroIntegration {
  let site: URL;
  let publicFiles: URL;
  let styled: StyledPages = new Map();
  let rendering: Rendering<PagePath>;

  return {
    name: 'litatlas:render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.outDir;
        publicFiles = config.publicDir;
      },
      'astro:build:setup': ({ pages }) => {
        styled = pages as unknown as StyledPages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        rendering = startRendering(site, publicFiles, job, hosted);
        setPrerenderer((renderer) => ({
          ...renderer,
          name: 'litatlas:render-pages',
          getStaticPaths: async () => {
            if (job) keepCode(job, fileURLToPath(site), styled);
            return [...(await rendering.choose(renderer.getStaticPaths))] as Awaited<
              ReturnType<typeof renderer.getStaticPaths>
            >;
          },
          render: async (request, options) => {
            const result = await renderer.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!(await rendering.take(request, response, options.routeData))) return result;
            // Astro writes no file for a response without a body.
            return new Response(null, { status: response.status, headers: response.headers });
          },
        }));
      },
      'astro:build:done': () => rendering.finish(),
    },
  };
}
