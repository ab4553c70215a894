import type { Entry } from '../../paper/schema.ts';
import { splitName } from '../split-name.ts';

/** What papers are gathered by, besides topics; also the first part of the address. */
export type NameKind = 'authors' | 'venues';

export const NAME_KINDS: readonly NameKind[] = ['authors', 'venues'];

/** How a kind of name is read and spoken of. */
export interface NameKindFacts {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  /** The names on a paper as written. */
  readonly namesOf: (entry: Entry) => readonly string[];
  /** The form under which a name stands in an A–Z list. */
  readonly filedAs: (name: string) => string;
}

export const NAME_KIND: Readonly<Record<NameKind, NameKindFacts>> = {
  authors: {
    title: 'Authors',
    one: 'author',
    many: 'authors',
    namesOf: ({ authors }) => authors ?? [],
    filedAs: (name) => {
      const { family, given } = splitName(name);
      return `${family} ${given}`;
    },
  },
  venues: {
    title: 'Venues',
    one: 'venue',
    many: 'venues',
    namesOf: ({ venue }) => (venue === undefined ? [] : [venue]),
    filedAs: (name) => name,
  },
};

/**
 * The form that tells names apart: composed letters, single spaces. Nothing else is folded, for "J. Smith" and
 * "John Smith" may be two people, and so may two of one name.
 */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
