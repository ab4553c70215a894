import type { Catalog, CatalogPaper } from '../catalog.ts';
import { addressOfPaper, hostingOf, type Hosting } from '../hosting.ts';
import type { PaperListing } from '../paper-listing.ts';
import { labelOfTopic } from '../topics/topic-label.ts';
import { writeCsv } from '../write-csv.ts';
import { claimsOf } from './claims.ts';
import { papersWithRoles, ROLE_LABELS } from './role-rows.ts';

/** Every claim as a table: `/evidence.csv`. */
export function evidenceCsv(catalog: Catalog): string {
  const head = [
    'paper_id',
    'title',
    'value',
    'unit',
    'metric',
    'direction',
    'claim',
    'topics',
    'systems',
    'year',
    'venue',
    'doi',
    'url',
  ];
  const rows = claimsOf(catalog).map(({ paper: { id, entry }, result, systems }) => [
    id,
    entry.title,
    result.value,
    result.unit,
    result.metric,
    result.direction,
    result.text,
    entry.tags.map((tag) => labelOfTopic(catalog, tag)).join('; '),
    systems.map(({ name }) => name).join('; '),
    entry.year,
    entry.venue,
    entry.doi,
    addressOfPaper(catalog, id),
  ]);
  return writeCsv([head, ...rows]);
}

/** Every claim as data: `/evidence.json`, one claim a line. */
export function evidenceJson(catalog: Catalog): string {
  const rows = claimsOf(catalog).map(({ paper, result, number, systems }) =>
    JSON.stringify({
      paper: paper.id,
      title: paper.entry.title,
      ...result,
      ...(number !== undefined && { number }),
      topics: paper.entry.tags,
      systems: systems.map(({ name }) => name),
      url: addressOfPaper(catalog, paper.id),
    }),
  );
  return `{"review":${JSON.stringify(catalog.review.title)},"claims":[\n${rows.join(',\n')}\n]}\n`;
}

/** Papers × roles as a table: `/evidence/papers.csv`. */
export function listRoles(catalog: Catalog): PaperListing<Hosting> {
  return {
    head: writeCsv([['paper_id', 'title', ...ROLE_LABELS.map(([role]) => role), 'url']]),
    separator: '',
    tail: '',
    papers: papersWithRoles(catalog),
    facts: hostingOf(catalog),
    partOf: writeRoles,
  };
}

function writeRoles(hosting: Hosting, { id, entry }: CatalogPaper): string {
  const roles = ROLE_LABELS.map(([role]) => entry.roles?.[role]);
  return writeCsv([[id, entry.title, ...roles, addressOfPaper(hosting, id)]]);
}
