import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveFile } from '../../site/edition/plan-archive.ts';
import { BUNDLES_FILE, type BundleList } from '../../site/search/bundle-list.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import { unpackIds } from '../../site/search/plain-slug.ts';
import { packWords, unpackWords } from '../../site/search/word-list.ts';
import { packPlaces, type PlacesOfAll } from '../../site/search/word-places.ts';
import { listFiles } from '../list-files.ts';
import { readFragments, type Fragment } from './read-fragments.ts';

/** Data that elements of pages ask for. */
const DATA = [
  'evidence/index.json',
  'graph/pairs.json',
  'papers/index.json',
  'search/pages.json',
  'search/places.json',
  'search/quick.json',
  'systems/names.json',
];

/** What an edition needs besides pages: the data of their elements, and what the search reads. */
export interface CollectedData {
  readonly data: readonly ArchiveFile[];
  /** In the order of the search index, with the fragment that holds their text. */
  readonly papers: readonly { readonly id: string; readonly fragment: ArchiveFile }[];
}

/** Reads the data of a finished site; links to papers in it begin with `link` in place of the base. */
export function collectData(out: string, base: string, link: string): CollectedData {
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const quick = JSON.parse(read('search/quick.json')) as QuickIndex;
  const ids = unpackIds(quick.ids, quick.titles);
  const hashes = JSON.parse(read('search/pages.json')) as readonly string[];
  const fragments = readAllFragments(out, JSON.parse(read(BUNDLES_FILE)) as BundleList);
  const texts = ids.map((_, i) => fragments.get(hashes[i] ?? ''));
  const textOf = (name: string): string => {
    if (name === 'search/places.json') return placesOf(read(name), texts);
    if (name === 'graph/pairs.json') return read(name).replaceAll(`"${base}papers/`, `"${link}papers/`);
    return read(name);
  };
  return {
    data: DATA.filter((name) => existsSync(path.join(out, name))).map((name) => ({
      path: name,
      text: textOf(name),
    })),
    papers: ids.map((id, i) => ({
      id,
      fragment: {
        path: `pagefind/fragment/${hashes[i]}.pf_fragment`,
        text: JSON.stringify({ ...texts[i], url: undefined }),
      },
    })),
  };
}

function readAllFragments(out: string, bundles: BundleList): Map<string, Fragment> {
  const folders = bundles.map((bundle) => path.join(out, bundle, 'fragment'));
  return new Map(
    folders.flatMap((folder) =>
      listFiles(folder).flatMap((name) =>
        readFragments(name.replace(/\.pf_fragment$/, ''), readFileSync(path.join(folder, name))),
      ),
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
