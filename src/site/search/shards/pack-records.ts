import { splitSentences } from '../../../text/sentences.ts';
import type { Catalog, CatalogPaper } from '../../catalog.ts';
import { plainSlug } from '../plain-slug.ts';
import { RECORDS_PER_FILE, type RecordRow } from './shard-files.ts';

/** The records of all papers, cut into files. */
export function packRecords({ papers }: Catalog): RecordRow[][] {
  const rows = papers.map(packRecord);
  return Array.from({ length: Math.ceil(rows.length / RECORDS_PER_FILE) }, (_, file) =>
    rows.slice(file * RECORDS_PER_FILE, (file + 1) * RECORDS_PER_FILE),
  );
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
