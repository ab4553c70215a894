import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isEdition } from '../../site/edition/edition-files.ts';
import type { EditionSite } from '../../site/edition/edition-site.ts';
import { FOLDER_DATA, FOLDER_SCRIPT, folderPage } from '../../site/edition/folder-page.ts';
import { planArchive, type ArchiveFile } from '../../site/edition/plan-archive.ts';
import { readPageParts } from '../../site/edition/read-page-parts.ts';
import { relativeLinks } from '../../site/edition/relative-links.ts';
import { bundleScript } from '../bundle-script.ts';
import type { HostedSite } from '../hosted-site.ts';
import { collectData } from './collect-data.ts';
import { folderStyles } from './inline-styles.ts';
import { listFiles } from '../list-files.ts';

/** UTF-16 units in one script. */
const CHUNK = 262_144;

/** What only a host needs, and what the scripts of the folder hold instead. */
const HOSTED =
  /^(?:404\.html|_headers|build(?:-files)?\.json|robots\.txt|share\.png|site\.webmanifest|sitemap[^/]*\.xml|sw\.js|(?:.*\/)?feed\.xml|_astro\/.*\.(?:js|woff2)|pagefind\/.*|(?:evidence|papers)\/index\.json|graph\/pairs\.json|search\/.*\.json|systems\/names\.json)$/;
/** Pages of lists from which the first page takes rows. */
const ROWS = /^((?:evidence|papers)\/)page\/\d+\/index\.html$/;

/** What the folder edition knows of a site; `site` without a slash at its end. */
export type FolderSite = Pick<HostedSite, 'base' | 'site' | 'scripts'>;

/** Files of the folder edition by their paths, sorted: the finished site, made to open without a server. */
export async function collectFolder(
  out: string,
  { base, site, scripts }: FolderSite,
): Promise<[name: string, bytes: Uint8Array][]> {
  const names = listFiles(out).filter((name) => !HOSTED.test(name) && !isEdition(name));
  const held = new Set(names.flatMap((name) => [name, name.replace(/(^|\/)index\.html$/, '$1')]));
  const edition: EditionSite = { base, site, has: (name) => held.has(name) };
  const files = new Map(names.map((name) => [name, convert(name)]));

  function convert(name: string): Uint8Array {
    const bytes = readFileSync(path.join(out, name));
    if (name.endsWith('.html')) return Buffer.from(folderPage(bytes.toString('utf8'), name, edition));
    if (name.endsWith('.css')) return Buffer.from(folderStyles(out, base, base + name));
    return bytes;
  }

  const rows = names.flatMap((name): ArchiveFile[] => {
    const list = ROWS.exec(name)?.[1];
    if (list === undefined) return [];
    const { main } = readPageParts(readFileSync(path.join(out, name), 'utf8'));
    return [{ path: name.replace(/index\.html$/, ''), text: relativeLinks(main, list, edition) }];
  });
  const { data, papers } = collectData(out, base, '../');
  const { directory, chunks } = planArchive(
    [...data, ...rows, ...papers.map(({ fragment }) => fragment)],
    CHUNK,
  );
  [JSON.stringify(directory), ...chunks].forEach((text, i) => {
    files.set(`${FOLDER_DATA}${i}.js`, Buffer.from(`litatlasData(${i},${JSON.stringify(text)})\n`));
  });
  const script = await bundleScript(new URL('../../client/edition/folder.ts', import.meta.url), scripts);
  files.set(FOLDER_SCRIPT, Buffer.from(script));
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
