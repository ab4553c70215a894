import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionSite } from '../../site/edition/edition-site.ts';
import type { ArchiveFile } from '../../site/edition/plan-archive.ts';
import { readPageParts, type PageParts } from '../../site/edition/read-page-parts.ts';
import { rewriteLinks } from '../../site/edition/rewrite-links.ts';
import { collectData } from './collect-data.ts';
import { listFiles } from '../list-files.ts';

/** Exports that the file offers; from the citations of each paper it makes those of all. */
const EXPORTS = ['evidence.csv'];
const FORMATS = ['bib', 'ris'];
const WHOLE = FORMATS.map((format) => `papers.${format}`);

/** The site as the file edition takes it. */
export interface CollectedSite {
  /** In an order in which neighbours say the same. */
  readonly files: readonly ArchiveFile[];
  readonly home: PageParts;
  readonly has: EditionSite['has'];
  readonly styles: readonly string[];
  readonly sheets: readonly string[];
}

/** Reads a finished site; addresses in pages and data become addresses inside the file. */
export function collectFiles(out: string, base: string, site: string | undefined): CollectedSite {
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const { data, papers } = collectData(out, base, '#/');
  const pages = listPages(out);
  const citesOf = (id: string): string[] => FORMATS.map((format) => `papers/${id}/cite.${format}`);
  const own = EXPORTS.filter((name) => existsSync(path.join(out, name)));
  const known = new Set([
    ...pages,
    ...papers.flatMap(({ id }) => citesOf(id)),
    ...(papers.length > 0 ? WHOLE : []),
    ...own,
    ...data.map((file) => file.path),
  ]);
  const edition: EditionSite = { base, site, has: (name) => known.has(name) };
  const [styles, sheets] = [new Set<string>(), new Set<string>()];

  const page = (name: string): ArchiveFile => {
    const parts = readPageParts(read(`${name}index.html`));
    if (parts.movedTo !== undefined)
      return { path: name, text: `moved to #/${parts.movedTo.slice(base.length)}` };
    for (const style of parts.styles) styles.add(style);
    for (const sheet of parts.sheets) sheets.add(sheet);
    return { path: name, text: `${parts.title}\n${rewriteLinks(parts.main, name, edition)}` };
  };
  const ofPapers = new Set(papers.map(({ id }) => `papers/${id}/`));
  const files = [
    ...data,
    ...own.map((name) => ({ path: name, text: read(name) })),
    ...pages.filter((name) => !ofPapers.has(name)).map(page),
    ...papers.flatMap(({ id, fragment }) => [
      page(`papers/${id}/`),
      fragment,
      ...citesOf(id)
        .filter((name) => existsSync(path.join(out, name)))
        .map((name) => ({ path: name, text: read(name) })),
    ]),
  ];
  return {
    files,
    home: readPageParts(read('index.html')),
    has: edition.has,
    styles: [...styles],
    sheets: [...sheets],
  };
}

/** Paths of all pages below the site, sorted; those that only a host needs stay out. */
function listPages(out: string): string[] {
  return listFiles(out)
    .filter((name) => /(?:^|\/)index\.html$/.test(name) && !/^(?:print|pagefind)\//.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
}
