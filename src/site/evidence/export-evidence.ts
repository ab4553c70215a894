import type { Catalog, CatalogPaper } from '../catalog.ts';
import { addressOfPaper, hostingOf, type Hosting } from '../hosting.ts';
import type { PaperListing } from '../paper-listing.ts';
import { perCatalog } from '../per-catalog.ts';
import { labelOfTopic } from '../topics/topic-label.ts';
import { writeCsv } from '../write-csv.ts';
import { introducedBy } from '../systems/systems.ts';
import { namedIn, numberOf } from './claims.ts';
import { papersWithRoles, ROLE_LABELS } from './role-rows.ts';

/** What stands in the table of claims of no single paper; plain data. */
interface ClaimFacts extends Hosting {
  /** Of every tag. */
  readonly labels: Readonly<Record<string, string>>;
}

const factsOf = perCatalog((catalog: Catalog): ClaimFacts => {
  const tags = [...catalog.papersByTopic.keys()].sort();
  const labels = Object.fromEntries(tags.map((tag) => [tag, labelOfTopic(catalog, tag)]));
  return { ...hostingOf(catalog), labels };
});

const papersWithClaims = ({ papers }: Catalog): CatalogPaper[] =>
  papers.filter(({ entry: { results } }) => results !== undefined && results.length > 0);

const CLAIM_HEAD = [
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

/** Every claim as a table: `/evidence.csv`. */
export function listClaimRows(catalog: Catalog): PaperListing<ClaimFacts> {
  return {
    head: writeCsv([CLAIM_HEAD]),
    separator: '',
    tail: '',
    papers: papersWithClaims(catalog),
    facts: factsOf(catalog),
    partOf: writeClaimRows,
  };
}

function writeClaimRows({ labels, ...hosting }: ClaimFacts, paper: CatalogPaper): string {
  const { id, entry } = paper;
  const introduced = introducedBy(paper);
  const topics = entry.tags.map((tag) => labels[tag] ?? tag).join('; ');
  const rows = (entry.results ?? []).map((result) => [
    id,
    entry.title,
    result.value,
    result.unit,
    result.metric,
    result.direction,
    result.text,
    topics,
    namesOf(namedIn(introduced, result)).join('; '),
    entry.year,
    entry.venue,
    entry.doi,
    addressOfPaper(hosting, id),
  ]);
  return writeCsv(rows);
}

/** Every claim as data: `/evidence.json`, one claim a line. */
export function listClaims(catalog: Catalog): PaperListing<Hosting> {
  return {
    head: `{"review":${JSON.stringify(catalog.review.title)},"claims":[\n`,
    separator: ',\n',
    tail: '\n]}\n',
    papers: papersWithClaims(catalog),
    facts: hostingOf(catalog),
    partOf: describeClaims,
  };
}

function describeClaims(hosting: Hosting, paper: CatalogPaper): string {
  const { id, entry } = paper;
  const introduced = introducedBy(paper);
  const lines = (entry.results ?? []).map((result) =>
    JSON.stringify({
      paper: id,
      title: entry.title,
      ...result,
      number: numberOf(result),
      topics: entry.tags,
      systems: namesOf(namedIn(introduced, result)),
      url: addressOfPaper(hosting, id),
    }),
  );
  return lines.join(',\n');
}

const namesOf = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);

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
