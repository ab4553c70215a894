import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveFile } from '../../site/edition/plan-archive.ts';
import { readPageParts, type PageParts } from '../../site/edition/read-page-parts.ts';
import { rewriteLinks, type EditionSite } from '../../site/edition/rewrite-links.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import { unpackIds } from '../../site/search/plain-slug.ts';
import { packWords, unpackWords } from '../../site/search/word-list.ts';
import { packPlaces, type PlacesOfAll } from '../../site/search/word-places.ts';
import { readFragments, type Fragment } from './read-fragments.ts';

/** Data that elements of pages ask for, and small exports. */
const DATA = [
  'evidence.csv',
  'evidence/index.json',
  'graph/pairs.json',
  'papers/index.json',
  'search/pages.json',
  'search/places.json',
  'search/quick.json',
  'systems/names.json',
];
/** Citations of a paper; from these the file makes those of all papers. */
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
  const quick = JSON.parse(read('search/quick.json')) as QuickIndex;
  const ids = unpackIds(quick.ids, quick.titles);
  const fragments = readAllFragments(path.join(out, 'pagefind/fragment'));
  const hashes = JSON.parse(read('search/pages.json')) as readonly string[];
  const pages = listPages(out);
  const cites = new Set(ids.flatMap((id) => FORMATS.map((format) => `papers/${id}/cite.${format}`)));
  const known = new Set([
    ...pages,
    ...cites,
    ...WHOLE,
    ...DATA.filter((name) => existsSync(path.join(out, name))),
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
  const papers = ids.map((id, i) => ({
    path: `papers/${id}/`,
    fragment: `pagefind/fragment/${hashes[i]}.pf_fragment`,
    text: fragments.get(hashes[i] ?? ''),
    cites: FORMATS.map((format) => `papers/${id}/cite.${format}`),
  }));
  const own = new Set(papers.map((paper) => paper.path));
  const data = (name: string): string => {
    if (name === 'search/places.json')
      return placesOf(
        read(name),
        papers.map(({ text }) => text),
      );
    if (name === 'graph/pairs.json') return read(name).replaceAll(`"${base}papers/`, '"#/papers/');
    return read(name);
  };
  const files = [
    ...DATA.filter((name) => known.has(name)).map((name) => ({ path: name, text: data(name) })),
    ...pages.filter((name) => !own.has(name)).map(page),
    ...papers.flatMap((paper) => [
      page(paper.path),
      { path: paper.fragment, text: JSON.stringify({ ...paper.text, url: undefined }) },
      ...paper.cites
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
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => path.relative(out, entry.parentPath).split(path.sep).join('/'))
    .map((name) => (name === '' ? '' : `${name}/`))
    .filter((name) => !/^(?:print|pagefind)\//.test(name))
    .sort();
}

function readAllFragments(folder: string): Map<string, Fragment> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .sort()
      .flatMap((name) =>
        readFragments(name.replace(/\.pf_fragment$/, ''), readFileSync(path.join(folder, name))),
      ),
  );
}

/** Large reviews have no places of their own, because hosted ones search with Pagefind: here they bring their words. */
function placesOf(json: string, texts: readonly (Fragment | undefined)[]): string {
  if (JSON.parse(json) !== '' || texts.length === 0) return json;
  const contents = texts.map((text) => text?.content ?? '');
  const words = packWords(contents, [], contents);
  const places: PlacesOfAll = { words, packed: packPlaces(contents, unpackWords(words).keys()) };
  return JSON.stringify(places);
}
