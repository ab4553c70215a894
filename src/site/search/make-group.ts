import { STOP_WORDS } from '../../text/stop-words.ts';
import { closeTokens, type Run } from './close-tokens.ts';
import type { OpenIndex } from './open-index.ts';
import type { Meaning } from './table-names.ts';
import { isKnown, type Reading } from './read-token.ts';
import { splitTokens } from './split-tokens.ts';

/** One way to satisfy a group: words that all occur, or papers that are known to. */
export interface Variant {
  readonly words: readonly string[];
  /** Paper → strength; words are empty then. */
  readonly papers?: ReadonlyMap<number, number>;
  /** 0 … 1, how sure it is that this was meant. */
  readonly weight: number;
  readonly kind: Reading['kind'] | 'apart' | 'synonym' | 'meaning';
  /** Whether a title or name that satisfies it answers the group for sure. */
  readonly names: boolean;
}

/** A misspelt word at a place of the query. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly to: readonly string[];
}

/** A part of the query that stands for one thing. */
export interface Group {
  /** As written by the reader, and where in the query. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  readonly variants: readonly Variant[];
  /** About how many papers have it. */
  readonly count: number;
  /** Set for a quoted phrase: its words, closed. */
  readonly phrase?: readonly Run[];
  /** Misspelt words in it, with what they may have been, best first. */
  readonly slips: readonly Slip[];
  /** A word that carries little ("papers", "method"): it ranks, but a paper may lack it. */
  readonly weak: boolean;
}

const WEAK = new Set(
  'paper papers article articles study studies research work works method methods methodology approach approaches technique techniques way ways problem problems task tasks good better best recent new novel important effective improve improves improving improved happen happens prevent avoid help helps affect matter matters kind kinds'.split(
    ' ',
  ),
);
const TOPIC_ALIAS = 0.75;
/** One word of an author's name: many share it, and many are words of titles, too. */
const ONE_NAME = 0.5;
const APART = 0.8;
const LONG_FORM = 0.85;
const SYNONYM = 0.45;
/** Weight of a synonym when the corpus lacks the written word. */
const ONLY_SYNONYM = 0.75;
/** A word of so many papers needs no synonyms: they would add noise, and in a large index much to fetch. */
const PLENTY = 300;

/** Makes a group of the runs that one name, or no name, spans; `readings` are those of its written words. */
export function makeGroup(
  span: readonly Run[],
  readings: readonly (readonly Reading[])[],
  meanings: readonly Meaning[],
  index: OpenIndex,
): Group {
  const written = writtenVariants(span, readings, index);
  const literal = written.some(({ words }) =>
    words.every((word) => (index.stems.get(index.stem(word)) ?? 0) > 0),
  );
  const variants = [...written, ...meanings.flatMap((meaning) => meantVariants(meaning, literal, index))];
  const [only] = span;
  if (only && span.length === 1) variants.push(...singleVariants(only.token.text, literal, index));
  const tokens = readings.flatMap(([reading]) => (reading ? [reading.token] : []));
  const last = tokens.at(-1);
  return {
    shown: tokens.map((token) => token.written).join(' '),
    start: tokens[0]?.start ?? 0,
    end: last ? last.start + last.written.length : 0,
    variants,
    count: countOf(variants, index),
    slips: readings.flatMap(findSlip),
    weak: span.length === 1 && WEAK.has(only?.token.text ?? ''),
  };
}

function findSlip(readings: readonly Reading[]): Slip[] {
  const to = readings.flatMap(({ right }) => (right === undefined ? [] : [right]));
  const token = readings[0]?.token;
  if (to.length === 0 || !token) return [];
  return [{ start: token.start, end: token.start + token.written.length, to }];
}

function writtenVariants(
  span: readonly Run[],
  readings: readonly (readonly Reading[])[],
  index: OpenIndex,
): Variant[] {
  const variants: Variant[] = [];
  const [first] = readings;
  const kind = readings.some(([reading]) => reading?.kind === 'spelling') ? 'spelling' : 'written';
  if (first && readings.length === 1 && span.length === 1) {
    for (const { token, weight, kind: how } of first) {
      if (token.parts.length === 0 || isKnown(token.text, index)) {
        variants.push({ words: [token.text], weight, kind: how, names: true });
      }
    }
  } else {
    const words = span.map(({ token }) => token.text).filter((word) => !STOP_WORDS.has(word));
    if (words.length > 0) variants.push({ words, weight: 1, kind, names: true });
  }
  const apart = span.flatMap(({ token }) => (token.parts.length > 0 ? token.parts : [token.text]));
  const words = apart.filter((part) => part.length > 1 && !STOP_WORDS.has(part));
  if (apart.length > span.length && words.length > 0) {
    variants.push({ words, weight: APART, kind: kind === 'spelling' ? kind : 'apart', names: true });
  }
  return variants;
}

function meantVariants(
  { kind, at, papers, exact, forms }: Meaning,
  literal: boolean,
  index: OpenIndex,
): Variant[] {
  if (kind === 'acronym') {
    return forms.map((form) => ({
      words: wordsOf(form, index),
      weight: LONG_FORM,
      kind: 'meaning',
      names: true,
    }));
  }
  const weight = kind === 'topic' && !exact ? TOPIC_ALIAS : kind === 'author' && at < 0 ? ONE_NAME : 1;
  // An alias is not the topic's name: papers that use the very word come before others of the topic.
  return [{ words: [], papers, weight, kind: 'meaning', names: kind !== 'topic' || exact || !literal }];
}

function singleVariants(word: string, literal: boolean, index: OpenIndex): Variant[] {
  const { synonyms, stem, stems } = index;
  const plenty = (stems.get(stem(word)) ?? 0) >= PLENTY;
  const variants: Variant[] = (plenty ? [] : (synonyms.get(stem(word)) ?? [])).map((other) => ({
    words: [other],
    weight: literal ? SYNONYM : ONLY_SYNONYM,
    kind: 'synonym',
    names: false,
  }));
  const papers = /^(?:1\d|20)\d\d$/.test(word) ? index.papersOf(word) : undefined;
  if (papers) variants.push({ words: [], papers, weight: 1, kind: 'meaning', names: true });
  return variants;
}

/** The words of a written form, closed as the corpus closes them, without grammar. */
function wordsOf(text: string, index: OpenIndex): string[] {
  const runs = closeTokens(splitTokens(text), index.words);
  return runs.map(({ token }) => token.text).filter((word) => !STOP_WORDS.has(word));
}

function countOf(variants: readonly Variant[], { stems, stem }: OpenIndex): number {
  const counts = variants
    .filter(({ weight }) => weight > SYNONYM)
    .map(
      ({ words: list, papers }) =>
        papers?.size ?? Math.min(...list.map((word) => stems.get(stem(word)) ?? 1)),
    );
  return Math.max(1, ...counts.filter(Number.isFinite));
}
