import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './check.ts';
import { readSite, type SitePage } from './read-site.ts';

const KB = 1024;
const PAPER_HTML_AND_CSS = 14 * KB;
const SCRIPT_BEFORE_INTERACTION = 10 * KB;
const GRAPH_SCRIPT = 60 * KB;
const ANY_PAGE = 100 * KB;

/** Gzip weights: paper pages fit one round trip, scripts stay small, no page is heavy, no other host is named. */
export function checkBudgets(dir: string): Check {
  return {
    name: 'budgets',
    cure: 'Move what is not needed before interaction behind a dynamic import, or trim the page.',
    run: () => {
      const problems: string[] = [];
      let heaviest = 0;
      for (const page of readSite(dir)) {
        const html = gzipSync(page.bytes).length;
        const styles = weightOf(dir, page, (link) => link.tag === 'link' && link.rel.includes('stylesheet'));
        const scripts = scriptWeight(dir, page);
        const script = page.file.startsWith('graph/') ? GRAPH_SCRIPT : SCRIPT_BEFORE_INTERACTION;
        if (html > ANY_PAGE) problems.push(`${page.file}: ${show(html)} of HTML, at most ${show(ANY_PAGE)}`);
        if (scripts > script)
          problems.push(`${page.file}: ${show(scripts)} of script, at most ${show(script)}`);
        if (/^papers\/(?!page\/)[^/]+\/index\.html$/.test(page.file)) {
          heaviest = Math.max(heaviest, html + styles);
          if (html + styles > PAPER_HTML_AND_CSS) {
            problems.push(
              `${page.file}: ${show(html + styles)} of HTML and CSS, at most ${show(PAPER_HTML_AND_CSS)}`,
            );
          }
        }
        for (const { tag, rel, url } of page.links) {
          const loads = tag !== 'a' && !/canonical|license|author|alternate/.test(rel);
          if (loads && /^(https?:)?\/\//.test(url))
            problems.push(`${page.file}: loads ${url} from another host`);
        }
      }
      return { problems, detail: `heaviest paper page ${show(heaviest)} of HTML and CSS` };
    },
  };
}

function show(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB gzip`;
}

function weightOf(dir: string, page: SitePage, wanted: (link: SitePage['links'][number]) => boolean): number {
  let sum = 0;
  for (const link of page.links.filter(wanted)) sum += fileWeight(findFile(dir, link.url));
  return sum;
}

/** Scripts a page loads by itself: its tags and what those import statically. */
function scriptWeight(dir: string, page: SitePage): number {
  const files = new Set<string>();
  const queue = page.links
    .filter(({ tag, rel }) => tag === 'script' || rel.includes('modulepreload'))
    .map(({ url }) => findFile(dir, url));
  for (const match of page.bytes.toString('utf8').matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
    for (const specifier of staticImports(match[1] ?? '')) queue.push(findFile(dir, specifier));
  }
  for (let file = queue.pop(); queue.length > 0 || file; file = queue.pop()) {
    if (!file || files.has(file)) continue;
    files.add(file);
    for (const specifier of staticImports(readFileSync(file, 'utf8'))) {
      queue.push(
        specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : findFile(dir, specifier),
      );
    }
  }
  return [...files].reduce((sum, file) => sum + fileWeight(file), 0);
}

function staticImports(code: string): string[] {
  return Array.from(
    code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w${},*\s]+?\s*from\s*)?["']([^"']+)["']/g),
    (m) => m[1] ?? '',
  );
}

function findFile(dir: string, url: string): string | undefined {
  const below = url.replace(/[?#].*$/, '');
  const at = below.indexOf('_astro/');
  const file = path.join(dir, at >= 0 ? below.slice(at) : below);
  return existsSync(file) ? file : undefined;
}

function fileWeight(file: string | undefined): number {
  return file && existsSync(file) ? gzipSync(readFileSync(file)).length : 0;
}
