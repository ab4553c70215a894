import type { Description, Paper } from '../../paper/paper.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Acronym } from './acronyms/find-acronyms.ts';
import { findPaperAcronyms } from './acronyms/find-paper-acronyms.ts';
import { findContribution } from './contribution/find-contribution.ts';
import { findLinks } from './links/find-links.ts';
import { findNames } from './names/find-names.ts';
import { findResults } from './results/find-results.ts';
import { findRoles } from './roles/find-roles.ts';

/** What a paper says of itself; plain data. */
export type Claims = Pick<
  Description,
  'introduces' | 'mentions' | 'results' | 'roles' | 'links' | 'contribution'
>;

/** All that they are read from; plain data. */
export type ClaimingPaper = Pick<Paper, 'title' | 'abstract' | 'code'>;

/**
 * Reads the claims of many papers elsewhere (in other threads) and gives them by index when asked, in order; undefined
 * where that does not pay. It must say exactly what `readClaims` says.
 */
export type ClaimSource = (papers: readonly ClaimingPaper[]) => ((index: number) => Claims) | undefined;

/** What a paper says of itself: names, results, roles, links and its kind; keys with nothing to say are left out. */
export function readClaims(
  paper: ClaimingPaper,
  acronyms: readonly Acronym[] = findPaperAcronyms(paper),
): Claims {
  const { title, abstract } = paper;
  const { introduces, mentions } = findNames(title, abstract, acronyms);
  const sentences = splitSentences(abstract);
  const results = findResults(abstract, sentences);
  const roles = findRoles(abstract, sentences);
  const links = findLinks(paper);
  return {
    ...(introduces.length > 0 && { introduces }),
    ...(Object.keys(mentions).length > 0 && { mentions }),
    ...(results.length > 0 && { results }),
    ...(Object.keys(roles).length > 0 && { roles }),
    contribution: findContribution(title, abstract),
    ...(links.length > 0 && { links }),
  };
}
