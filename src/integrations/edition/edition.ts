import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { EDITION_FILE, MOST_IN_FILE, writeEditionSize } from '../../site/edition/edition-size.ts';
import { writeBytes } from '../../site/edition/byte-text.ts';
import { planArchive } from '../../site/edition/plan-archive.ts';
import { rewriteLinks, type EditionSite } from '../../site/edition/rewrite-links.ts';
import { writeEdition } from '../../site/edition/write-edition.ts';
import { bundleScript } from '../bundle-script.ts';
import { collectFiles } from './collect-files.ts';
import { inlineStyles } from './inline-styles.ts';

/** UTF-16 units that are compressed together. */
const CHUNK = 262_144;

/** What a build knows of its hosting, and whether a file edition is wanted at any size. */
export interface EditionOptions {
  readonly base: string;
  readonly site?: string | undefined;
  readonly always: boolean;
}

/** After the search index: `review.html`, the whole site in one file that opens without a server. */
export function edition({ base, site, always }: EditionOptions): AstroIntegration {
  return {
    name: 'litatlas:edition',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { ids } = JSON.parse(readFileSync(path.join(out, 'search/quick.json'), 'utf8')) as {
          ids: readonly string[];
        };
        if (ids.length > MOST_IN_FILE && !always) return;
        const html = await makeEdition(out, base, site?.replace(/(?<!\/)\/+$/, ''));
        const bytes = Buffer.byteLength(html);
        writeFileSync(path.join(out, EDITION_FILE), html);
        for (const page of ['index.html', 'about/index.html']) {
          const file = path.join(out, page);
          writeFileSync(file, writeEditionSize(readFileSync(file, 'utf8'), bytes));
        }
        logger.info(`${EDITION_FILE}: ${(bytes / 1e6).toFixed(2)} MB`);
      },
    },
  };
}

async function makeEdition(out: string, base: string, site: string | undefined): Promise<string> {
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
    script: await bundleScript(new URL('../../client/edition/edition.ts', import.meta.url)),
    data: [JSON.stringify(directory), ...chunks].map((text) =>
      writeBytes(deflateRawSync(text, { level: 9, memLevel: 9 })),
    ),
  };
  return writeEdition(parts, digest);
}
