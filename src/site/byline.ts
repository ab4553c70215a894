import type { Entry } from '../paper/schema.ts';

/** Authors for one line: all of up to three, otherwise the first two and how many more. */
export function shortAuthors(authors: readonly string[]): string {
  if (authors.length <= 3) return authors.join(', ');
  return `${authors[0]}, ${authors[1]} and ${authors.length - 2} others`;
}

/** The parts of such a line as one text; a line never begins with the dot between them. */
export function joinByline(parts: readonly string[]): string {
  return parts.join('\u00a0· ');
}

type Facts = Pick<Entry, 'venue' | 'year' | 'contribution'> & {
  readonly authors?: readonly string[] | undefined;
};

/** Authors, venue, year and kind of contribution, as far as they are known, for one quiet line; no year begins a line. */
export function bylineOf(entry: Facts): string[] {
  const where = [entry.venue, entry.year].filter((part) => part !== undefined).join('\u00a0');
  return [shortAuthors(entry.authors ?? []), where, contributionLabel(entry.contribution)].filter(
    (part) => part !== '',
  );
}

const LABELS = {
  method: 'Method',
  empirical: 'Empirical study',
  resource: 'Resource',
  survey: 'Survey',
  theory: 'Theory',
  position: 'Position',
  application: 'Application',
} as const satisfies Record<NonNullable<Entry['contribution']>, string>;

/** The contribution type in words; empty when unknown. */
export function contributionLabel(contribution: Entry['contribution']): string {
  return contribution === undefined ? '' : LABELS[contribution];
}
