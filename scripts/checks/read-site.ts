import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles } from '../../src/integrations/list-files.ts';
import { isEdition } from '../../src/site/edition/edition-files.ts';

/** What the checks need to know of a built page. */
export interface SitePage {
  /** Path below the site, `papers/x/index.html`. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly ids: ReadonlySet<string>;
  /** Values of every href and src, as written. */
  readonly links: readonly { readonly tag: string; readonly rel: string; readonly url: string }[];
  /** `data-paper` values in document order. */
  readonly papers: readonly string[];
}

/** Parses every HTML page of a built site; the edition in one file is no page of it. */
export function readSite(dir: string): SitePage[] {
  return listFiles(dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/') && !isEdition(file))
    .map((file) => readPage(file, readFileSync(path.join(dir, file))));
}

function readPage(file: string, bytes: Buffer): SitePage {
  const ids = new Set<string>();
  const links: { tag: string; rel: string; url: string }[] = [];
  const papers: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes['id']) ids.add(attributes['id']);
      if (attributes['data-paper']) papers.push(attributes['data-paper']);
      const url = attributes['href'] ?? attributes['src'];
      if (url !== undefined) links.push({ tag, rel: attributes['rel'] ?? '', url });
    },
  });
  parser.end(bytes.toString('utf8'));
  return { file, bytes, ids, links, papers };
}
