import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepCode, type StyledPages } from './kept-code.ts';
import type { RenderJob } from './render-job.ts';

/** Has Astro make the code of the pages, and no page: they are rendered with it afterwards, in this build and those to come. */
export function makePagesCode(job: RenderJob | undefined): AstroIntegration {
  let styled: StyledPages = new Map();
  let made: URL;
  return {
    name: 'litatlas:make-pages-code',
    hooks: {
      'astro:config:done': ({ config }) => {
        made = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        styled = pages as unknown as StyledPages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!job) throw new Error('Run `npm run build`: Astro alone makes neither entries nor search.');
        setPrerenderer((renderer) => ({
          ...renderer,
          name: 'litatlas:make-pages-code',
          getStaticPaths: () => {
            keepCode(job, fileURLToPath(made), styled);
            return Promise.resolve([]);
          },
        }));
      },
    },
  };
}
