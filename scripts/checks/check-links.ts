import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';
import { readSite } from './read-site.ts';

/**
 * Every internal link and fragment of the built site leads somewhere, and a link out tells the other site
 * nothing; `base` has both slashes.
 */
export function checkLinks(dir: string, base: string): Check {
  return {
    name: `links (${base})`,
    cure: 'Build addresses with src/site/urls.ts, give the target its id, and links to other sites their rel.',
    run: () => {
      const pages = readSite(dir);
      const idsOf = new Map(pages.map((page) => [page.file, page.ids]));
      const problems: string[] = [];
      let count = 0;
      for (const page of pages) {
        const here = new URL(page.file.replace(/index\.html$/, ''), `http://site${base}`);
        for (const { url, tag, rel } of page.links) {
          const target = URL.parse(url, here);
          if (!target) problems.push(`${page.file}: ${url} is no address`);
          if (target && tag === 'a' && target.host !== 'site' && !/\bnoopener noreferrer\b/.test(rel))
            problems.push(`${page.file}: ${url} lacks rel="noopener noreferrer"`);
          if (target?.host !== 'site') continue;
          count += 1;
          const problem = findProblem(target, page.file);
          if (problem) problems.push(`${page.file}: ${url} ${problem}`);
        }
      }
      return { problems, detail: `${count} links on ${pages.length} pages` };

      function findProblem(target: URL, from: string): string | undefined {
        if (!target.pathname.startsWith(base)) return `leaves the base path ${base}`;
        const below = decodeURIComponent(target.pathname.slice(base.length));
        const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
        if (!existsSync(path.join(dir, file))) return 'leads nowhere';
        const fragment = decodeURIComponent(target.hash.slice(1));
        const known = idsOf.get(file === '' ? from : file);
        if (fragment !== '' && known && !known.has(fragment) && !fragment.startsWith(':~:'))
          return 'has no such fragment';
        return undefined;
      }
    },
  };
}
