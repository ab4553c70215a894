import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { EditionSite } from '../../site/edition/edition-site.ts';
import { writeBytes } from '../../site/edition/byte-text.ts';
import { planArchive } from '../../site/edition/plan-archive.ts';
import { rewriteLinks } from '../../site/edition/rewrite-links.ts';
import { writeEdition } from '../../site/edition/write-edition.ts';
import { bundleScript } from '../bundle-script.ts';
import { collectFiles } from './collect-files.ts';
import type { FolderSite } from './collect-folder.ts';
import { inlineStyles } from './inline-styles.ts';

/** UTF-16 units that are compressed together. */
const CHUNK = 262_144;

/** The finished site in `out` as one HTML file; `site` says where it is hosted, without a slash at the end. */
export async function makeFile(out: string, { base, site, scripts }: FolderSite): Promise<Uint8Array> {
  const { files, home, has, styles, sheets } = collectFiles(out, base, site);
  const { directory, chunks } = planArchive(files, CHUNK);
  const place: EditionSite = { base, site, has };
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
  const parts = {
    title: home.title,
    language: home.language,
    description: 'The whole review in one file, with its search.',
    styles: inlineStyles(out, base, styles, sheets),
    icon: `data:image/svg+xml;base64,${readFileSync(path.join(out, 'favicon.svg'), 'base64')}`,
    before: rewriteLinks(home.before, '', place).replaceAll('href="#/#main"', 'href="#main"'),
    after: rewriteLinks(home.after, '', place).replace(/<offline-edition[^>]*><\/offline-edition>/, ''),
    script: await bundleScript(new URL('../../client/edition/edition.ts', import.meta.url), scripts),
    data: [JSON.stringify(directory), ...chunks].map((text) =>
      writeBytes(deflateRawSync(text, { level: 9, memLevel: 9 })),
    ),
  };
  return writeEdition(parts, digest);
}
