import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveFile } from '../../site/edition/plan-archive.ts';
import { BUNDLES_FILE, type BundleList } from '../../site/search/bundle-list.ts';
import type { QuickIndex } from '../../site/search/pack-quick-index.ts';
import type { ShardRoot } from '../../site/search/shards/shard-files.ts';
import { unpackIds } from '../../site/search/plain-slug.ts';
import { searchedText } from '../../site/search/searched-text.ts';
import { packWords, unpackWords } from '../../site/search/word-list.ts';
import { packPlaces, type PlacesOfAll } from '../../site/search/word-places.ts';
import { listFiles } from '../list-files.ts';
import { readFragments, type Fragment } from './read-fragments.ts';

/** Data that elements of pages ask for. */
const DATA = ['evidence/index.json', 'graph/pairs.json', 'papers/index.json', 'systems/names.json'];
/** The index of a review that is not large, and what leads from it to the texts. */
const INDEX = ['search/pages.json', 'search/places.json', 'search/quick.json'];

/** What an edition needs besides pages: the data of their elements, and what the search reads. */
export interface CollectedData {
  readonly data: readonly ArchiveFile[];
  /** In the order of the search index, with the fragment that holds their text; none where the index has the texts. */
  readonly papers: readonly { readonly id: string; readonly fragment: ArchiveFile }[];
}

/** Reads the data of a finished site; links to papers in it begin with `link` in place of the base. */
export function collectData(out: string, base: string, link: string): CollectedData {
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const pairs = (name: string): string => read(name).replaceAll(`"${base}papers/`, `"${link}papers/`);
  const data = DATA.filter((name) => existsSync(path.join(out, name))).map((name) => ({
    path: name,
    text: name === 'graph/pairs.json' ? pairs(name) : read(name),
  }));
  const quick = JSON.parse(read('search/quick.json')) as QuickIndex | ShardRoot;
  if ('inParts' in quick) return { data: [...data, ...listParts(out)], papers: [] };
  const ids = unpackIds(quick.ids, quick.titles);
  const hashes = JSON.parse(read('search/pages.json')) as readonly string[];
  const fragments = readAllFragments(out, JSON.parse(read(BUNDLES_FILE)) as BundleList);
  const texts = ids.map((_, i) => fragments.get(hashes[i] ?? ''));
  const index = INDEX.map((name) => ({
    path: name,
    text: name === 'search/places.json' ? placesOf(read(name), texts) : read(name),
  }));
  return {
    data: [...data, ...index],
    papers: ids.map((id, i) => ({
      id,
      fragment: {
        path: `pagefind/fragment/${hashes[i]}.pf_fragment`,
        text: JSON.stringify({ ...texts[i], url: undefined }),
      },
    })),
  };
}

/** The index of a large review, with its texts. */
function listParts(out: string): ArchiveFile[] {
  return listFiles(path.join(out, 'search'))
    .filter((name) => name.endsWith('.json') && !/^(?:pages|bundles)\.json$/.test(name))
    .map((name) => ({ path: `search/${name}`, text: readFileSync(path.join(out, 'search', name), 'utf8') }));
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

/** Larger reviews have not all places, because hosted ones search with Pagefind: here they bring their words. */
function placesOf(json: string, texts: readonly (Fragment | undefined)[]): string {
  const known = JSON.parse(json) as string | PlacesOfAll;
  if ((typeof known === 'string' && known !== '') || texts.length === 0) return json;
  const contents = texts.map((text) => searchedText(text?.content ?? ''));
  const words = packWords(contents, [], contents);
  const places: PlacesOfAll = { words, packed: packPlaces(contents, unpackWords(words).keys()) };
  return JSON.stringify(places);
}
