import type { Catalog } from '../catalog.ts';
import { labelOfTopic } from '../topics/topic-label.ts';
import { urlOf } from '../urls.ts';
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
    addressOf(catalog, id),
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
      url: addressOf(catalog, paper.id),
    }),
  );
  return `{"review":${JSON.stringify(catalog.review.title)},"claims":[\n${rows.join(',\n')}\n]}\n`;
}

/** Papers × roles as a table: `/evidence/papers.csv`. */
export function rolesCsv(catalog: Catalog): string {
  const head = ['paper_id', 'title', ...ROLE_LABELS.map(([role]) => role), 'url'];
  const rows = papersWithRoles(catalog).map(({ id, entry }) => [
    id,
    entry.title,
    ...ROLE_LABELS.map(([role]) => entry.roles?.[role]),
    addressOf(catalog, id),
  ]);
  return writeCsv([head, ...rows]);
}

function addressOf(catalog: Catalog, id: string): string {
  return (catalog.site ?? '') + urlOf.paper(catalog.base, id);
}
