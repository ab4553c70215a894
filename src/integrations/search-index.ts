import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Runs Pagefind over the finished pages; writes `pagefind/` beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'litatlas:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        await close();
        for (const error of [...added.errors, ...written.errors]) logger.error(error);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
