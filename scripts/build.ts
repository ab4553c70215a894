/** `npm run build`: ingest, pages, search index; into a side folder that replaces `dist/` only when whole. */
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: path.join(root, 'content') },
    out: { type: 'string', default: path.join(root, 'dist') },
    site: { type: 'string' },
    base: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});
const content = path.resolve(values.content);
const out = path.resolve(values.out);
const next = `${out}.next`;
process.chdir(root);
process.env['LITATLAS_CONTENT'] = content;
process.env['LITATLAS_OUT'] = next;
process.env['LITATLAS_CACHE'] = path.join(
  root,
  '.cache',
  createHash('sha256').update(content).digest('hex').slice(0, 12),
);
if (values.site) process.env['LITATLAS_SITE'] = values.site;
if (values.base) process.env['LITATLAS_BASE'] = values.base;
rmSync(next, { recursive: true, force: true });
await import('./ingest.ts');
const { build } = await import('astro');
await build({ root, logLevel: 'warn' });
const old = `${out}.old`;
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(`site      ${out}`);
