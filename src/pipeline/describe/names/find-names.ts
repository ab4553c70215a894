import type { Entry, Introduced } from '../../../paper/schema.ts';
import { chooseIntroduced } from './choose-introduced.ts';
import { findIntroductions } from './find-introductions.ts';
import { findTitleNames } from './find-title-names.ts';
import { tokenize } from './name-tokens.ts';

/** Names that a paper introduces and names of prior work it mentions, each verbatim. */
export interface Names {
  readonly introduces: Introduced[];
  readonly mentions: NonNullable<Entry['mentions']>;
}

/** Reads a title and an abstract for the names of systems, methods, models and data sets. */
export function findNames(title: string, abstract: string): Names {
  const tokens = tokenize(abstract);
  const introductions = [...findTitleNames(title, abstract), ...findIntroductions(abstract, tokens)];
  const introduces = chooseIntroduced(introductions, title, abstract, tokens);
  return { introduces, mentions: {} };
}
