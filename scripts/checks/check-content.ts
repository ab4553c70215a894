import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { entrySchema } from '../../src/paper/schema.ts';
import type { Check } from './check.ts';
import { readSite } from './read-site.ts';

/** Every tag has a hub, every hub lists all its papers, every page is reached from home by links alone. */
export function checkContent(content: string, dir: string): Check {
  return {
    name: 'hubs and reach',
    cure: 'Compare src/site/topic-hub.ts and the list pages with the front matter named here.',
    run: () => {
      const pages = new Map(readSite(dir).map((page) => [page.file, page]));
      const problems: string[] = [];
      const expected = new Map<string, Set<string>>();
      const papers: string[] = [];
      for (const name of readdirSync(path.join(content, 'papers')).sort()) {
        const id = name.replace(/\.mdx$/, '');
        const text = readFileSync(path.join(content, 'papers', name), 'utf8');
        const entry = entrySchema.parse(parse(text.slice(4, text.indexOf('\n---\n', 3))));
        papers.push(id);
        for (const tag of entry.tags) expected.set(tag, (expected.get(tag) ?? new Set()).add(id));
      }
      for (const [tag, ids] of expected) {
        const listed = new Set(
          [...pages].filter(([file]) => file.startsWith(`topics/${tag}/`)).flatMap(([, page]) => page.papers),
        );
        if (listed.size === 0)
          problems.push(`topics/${tag}/ does not exist, ${ids.size} papers carry the tag`);
        for (const id of ids) if (!listed.has(id)) problems.push(`topics/${tag}/ does not list ${id}`);
      }
      const reached = reach(pages);
      for (const id of papers) {
        if (!reached.has(`papers/${id}/index.html`)) problems.push(`papers/${id}/ is not reached from home`);
      }
      return {
        problems,
        detail: `${papers.length} papers, ${expected.size} hubs, ${reached.size} pages reached`,
      };
    },
  };
}

function reach(
  pages: ReadonlyMap<string, { readonly links: readonly { tag: string; url: string }[] }>,
): Set<string> {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const here = new URL(file, 'http://site/');
    for (const { tag, url } of pages.get(file)?.links ?? []) {
      const target = tag === 'a' ? URL.parse(url, here) : undefined;
      if (target?.host !== 'site') continue;
      const next = `${decodeURIComponent(target.pathname.slice(1))}`.replace(/(^|\/)$/, '$1index.html');
      if (pages.has(next)) reached.add(next);
    }
  }
  return reached;
}
