/** `npm run dev`: ingests once, then Astro's development server with reloading pages (search needs a build). */
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
process.chdir(root);
await import('./ingest.ts');
const { dev } = await import('astro');
await dev({ root });
