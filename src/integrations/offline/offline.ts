import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'vite';
import { planOffline, type SiteFile } from './plan-offline.ts';

const LIMIT = 25_000_000;

/** After the search index: `sw.js`, which keeps this build on the device, and `build.json`, which names it. */
export function offline({ limit = LIMIT } = {}): AstroIntegration {
  return {
    name: 'litatlas:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { plan, build } = planOffline(readFiles(out), limit);
        const code = await bundleWorker();
        writeFileSync(
          path.join(out, 'sw.js'),
          code.replace('LITATLAS_PLAN', () => JSON.stringify(plan)),
        );
        writeFileSync(path.join(out, 'build.json'), JSON.stringify(build));
        logger.info(
          `${plan.precache.length} files (${(build.bytes / 1e6).toFixed(1)} MB in all) kept offline`,
        );
      },
    },
  };
}

function readFiles(out: string): SiteFile[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(out, file).split(path.sep).join('/'), bytes: readFileSync(file) }))
    .filter(({ path: name }) => !['sw.js', 'build.json', '_headers'].includes(name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The worker as one classic script; the plan is still a free name in it. */
async function bundleWorker(): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('../../client/offline/service-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'litatlas',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The service worker was not bundled');
  return chunk.code;
}
