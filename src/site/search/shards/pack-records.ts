import { splitSentences } from '../../../text/sentences.ts';
import type { Catalog, CatalogPaper } from '../../catalog.ts';
import { plainSlug } from '../plain-slug.ts';
import { RECORDS_PER_FILE, shardFile, type RecordRow } from './shard-files.ts';

/** The records of all papers, file by file. */
export function* packRecords({ papers }: Catalog): Generator<readonly [file: string, json: string]> {
  for (let at = 0; at < papers.length; at += RECORDS_PER_FILE) {
    const rows = papers.slice(at, at + RECORDS_PER_FILE).map(packRecord);
    yield [shardFile.records(at), JSON.stringify(rows)];
  }
}

function packRecord({ id, abstract, entry }: CatalogPaper): RecordRow {
  const { title, authors = [], year = 0, venue = '', contribution = '' } = entry;
  const sentences = splitSentences(abstract).map(({ start, end }) => abstract.slice(start, end));
  const row = [id === plainSlug(title) ? 0 : id, title, sentences, authors, year, venue, contribution];
  let full = row.length;
  while (full > 2 && isEmpty(row[full - 1])) full--;
  return row.slice(0, full) as unknown as RecordRow;
}

function isEmpty(cell: string | number | readonly string[] | undefined): boolean {
  return cell === 0 || cell === '' || (Array.isArray(cell) && cell.length === 0);
}
