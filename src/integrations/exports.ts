import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PAPERS_WITH_FILES, splitCitations } from '../site/split-citations.ts';
import { CITATION_FORMATS, type CitationFormat } from '../site/write-citations.ts';
import type { HostedSite } from './hosted-site.ts';
import { writeOrShare } from './render/link-file.ts';

/**
 * Writes, in reviews that are not too large, `papers/<id>/cite.{bib,ris,csl.json}`, cut from the files of the whole review: an endpoint for each would
 * cost half a millisecond, which is a quarter of a minute for 10,000 papers.
 */
export function writeExports(dir: URL, { last, written }: Pick<HostedSite, 'last' | 'written'>): void {
  for (const format of Object.keys(CITATION_FORMATS) as CitationFormat[]) {
    const whole = readFileSync(new URL(`papers.${format}`, dir), 'utf8');
    const parts = splitCitations(whole, format);
    if (parts.size > PAPERS_WITH_FILES) return;
    for (const [id, text] of parts) {
      const name = `papers/${id}/cite.${format}`;
      writeOrShare(fileURLToPath(dir), name, text, last);
      written.set(name, undefined);
    }
  }
}
