/**
 * The yardstick of `npm run bench`: what Astro alone makes of the same entries. Each is a `.md` file with its title,
 * loaded through the content layer, rendered by one bare template and indexed by Pagefind; no topics, no map,
 * no table, no offline.
 *
 *     node scripts/bench/bare-site.ts REVIEW OUT
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { readEntry } from '../../src/pipeline/read/read-entry.ts';

const [review = '', out = ''] = process.argv.slice(2);
// Inside the project, where its packages are found.
const root = path.resolve(import.meta.dirname, '../../.cache/bare-site');
const files: Readonly<Record<string, string>> = {
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { papers: defineCollection({ loader: glob({ pattern: '*.md', base: './entries' }) }) };
`,
  'src/pages/papers/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('papers')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
};

rmSync(root, { recursive: true, force: true });
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
mkdirSync(path.join(root, 'entries'));
for (const name of readdirSync(path.join(review, 'papers'))) {
  const read = readEntry(readFileSync(path.join(review, 'papers', name), 'utf8'));
  if (!read) continue;
  const text = `---\ntitle: ${JSON.stringify(read.entry['title'])}\n---\n\n${read.abstract}\n`;
  writeFileSync(path.join(root, 'entries', name.replace(/x$/, '')), text);
}
process.chdir(root);
await build({ root, outDir: out, logLevel: 'error' });
const { index } = await createIndex({});
await index?.addDirectory({ path: out });
await index?.writeFiles({ outputPath: path.join(out, 'pagefind') });
await close();
rmSync(root, { recursive: true, force: true });
