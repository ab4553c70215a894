import { STOP_WORDS } from '../../text/stop-words.ts';
import { makeGroup, type Group } from './make-group.ts';
import { closeTokens, keyOf, type Run } from './close-tokens.ts';
import type { OpenIndex } from './open-index.ts';
import type { Meaning } from './table-names.ts';
import { parseQuery } from './parse-query.ts';
import { readToken, type Reading } from './read-token.ts';

/** What a query means in this corpus. */
export interface Plan {
  readonly groups: readonly Group[];
  /** Words that neither the corpus knows nor anything near them. */
  readonly unknown: readonly string[];
  /** Names that the query spells out, in order. */
  readonly meanings: readonly Meaning[];
}

/** How to read a query. */
export interface ReadingOptions {
  /** No completion and no correction: the reader insists. */
  readonly verbatim?: boolean;
  /** Words that the full text has although the word list, shortened for a large corpus, lacks them. */
  readonly known?: ReadonlySet<string>;
  /** Quoted phrases to read as plain words, because no paper has them. */
  readonly loosen?: ReadonlySet<string>;
}

/** Reads a query against the index: names, compounds, unfinished and misspelt words. Pure; about a millisecond. */
export function interpretQuery(query: string, index: OpenIndex, options: ReadingOptions = {}): Plan {
  const { tokens, phrases, open } = parseQuery(query, options.loosen);
  const groups = phrases.map((phrase) => readPhrase(phrase, index));
  const unknown: string[] = [];
  const meanings: Meaning[] = [];
  const readings: Reading[][] = [];
  for (const [i, token] of tokens.entries()) {
    const growing = open && i === tokens.length - 1;
    const context = {
      before: tokens[i - 1],
      after: tokens[i + 1],
      growing,
      verbatim: options.verbatim ?? false,
      known: options.known,
    };
    const list = readToken(token, context, index);
    if (list.length > 0) readings.push(list);
    else unknown.push(token.written);
  }
  const runs = closeTokens(
    readings.flatMap(([first]) => (first ? [first.token] : [])),
    index.words,
  );
  const onlyGrammar = runs.every(({ token }) => STOP_WORDS.has(token.text));
  const alone = tokens.length === 1 && phrases.length === 0;
  let at = 0;
  for (let i = 0; i < runs.length;) {
    const named = findName(runs, i, index, alone);
    const span = runs.slice(i, i + (named?.size ?? 1));
    const taken = span.reduce((sum, run) => sum + run.size, 0);
    const own = readings.slice(at, at + taken);
    at += taken;
    i += span.length;
    if (!named && !onlyGrammar && span.every(({ token }) => STOP_WORDS.has(token.text))) continue;
    if (named) meanings.push(...named.meanings);
    groups.push(makeGroup(span, own, named?.meanings ?? [], index));
  }
  return { groups, unknown, meanings };
}

/** The longest name that starts at a run. */
function findName(
  runs: readonly Run[],
  from: number,
  index: OpenIndex,
  alone: boolean,
): { readonly size: number; readonly meanings: readonly Meaning[] } | undefined {
  for (let size = Math.min(index.longestName, runs.length - from); size > 0; size--) {
    const span = runs.slice(from, from + size);
    const [first, last] = [span[0], span.at(-1)];
    if (!first || !last) continue;
    const grammar = STOP_WORDS.has(first.token.text) || STOP_WORDS.has(last.token.text);
    // "LOOK" is a name; "look" in the middle of a question is not.
    if (grammar && !alone && (size > 1 || first.token.written !== first.token.written.toUpperCase()))
      continue;
    const meanings = index.names.get(keyOf(span, index.stem));
    if (meanings) return { size, meanings };
  }
  return undefined;
}

function readPhrase(phrase: string, index: OpenIndex): Group {
  const runs = closeTokens(parseQuery(phrase).tokens, index.words);
  const words = runs.map(({ token }) => token.text);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  const written = {
    words: content.length > 0 ? content : words,
    weight: 1,
    kind: 'written',
    names: true,
  } as const;
  return {
    shown: phrase,
    start: 0,
    end: 0,
    variants: [written],
    count: 1,
    phrase: runs,
    slips: [],
    weak: false,
  };
}
