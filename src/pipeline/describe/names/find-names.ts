import type { Entry, Introduced } from '../../../paper/schema.ts';
import type { Acronym } from '../acronyms/find-acronyms.ts';
import { chooseIntroduced } from './choose-introduced.ts';
import { findIntroductions } from './find-introductions.ts';
import { findMentions } from './find-mentions.ts';
import { findTitleNames } from './find-title-names.ts';
import { keyOf } from './key-of.ts';
import { tokenize } from './name-tokens.ts';

/** Names that a paper introduces and names of prior work it mentions, each verbatim. */
export interface Names {
  readonly introduces: Introduced[];
  readonly mentions: NonNullable<Entry['mentions']>;
}

/** Keys of a bibliography: "\\citep{katz-2018-deep}". */
const CITATION = /\\cite[a-z]{0,8}\*?(?:\[[^[\]]{0,60}\]){0,2}\{[^{}]{0,300}\}/g;
const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}\/\S+/g;

/** Bars part the words on both sides; a full stop behind the address still ends its sentence. */
function blank(address: string): string {
  return '|'.repeat(address.length - 1) + (address.endsWith('.') ? '.' : '|');
}

/** Reads a title and an abstract for the names of systems, methods, models and data sets. */
export function findNames(title: string, abstract: string, acronyms: readonly Acronym[]): Names {
  // Blanked, not cut: offsets into the abstract stay true.
  const linked = /:\/\/|\bwww\.|\.\w{1,20}\//.test(abstract) ? abstract.replace(ADDRESS, blank) : abstract;
  const text = linked.includes('\\cite')
    ? linked.replace(CITATION, (cited) => ' '.repeat(cited.length))
    : linked;
  const tokens = tokenize(text);
  const introductions = [...findTitleNames(title, text), ...findIntroductions(text, tokens)];
  const introduces = chooseIntroduced(introductions, title, abstract, tokens);
  const own = new Set(
    introduces.flatMap(({ name, long }) => [
      keyOf(name),
      ...(long ? [keyOf(long)] : []),
      // "FrobCut pooling" is also called "FrobCut".
      ...name.split(/\s/).flatMap((part) => (/\p{Ll}\p{Lu}/u.test(part) ? [keyOf(part)] : [])),
    ]),
  );
  const { models, datasets } = findMentions(text, tokens, acronyms, own);
  return {
    introduces,
    mentions: { ...(models.length > 0 && { models }), ...(datasets.length > 0 && { datasets }) },
  };
}
