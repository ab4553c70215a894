import { toKey } from './word-key.ts';
import { splitWords } from './words.ts';
/** A short form and the long form that a text gives for it. */
interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** One meaning of a short form and the papers that give it. */
export interface Sense {
  /** The most frequent written form of the long form. */
  readonly long: string;
  /** Ids, sorted. */
  readonly papers: readonly string[];
}

/** Every short form of a corpus, in the singular, with its meanings kept apart, most frequent first. */
export type Ledger = ReadonlyMap<string, readonly Sense[]>;

/** What the papers of a corpus define; the order of the papers does not matter. */
export function makeLedger(
  papers: readonly { readonly id: string; readonly acronyms: readonly Acronym[] }[],
): Ledger {
  const shorts = new Map<string, Map<string, string[]>>();
  for (const { id, acronyms } of papers) {
    for (const { short, long } of acronyms) {
      const longs = getOrSet(shorts, singularOf(short), () => new Map<string, string[]>());
      getOrSet(longs, long, () => []).push(id);
    }
  }
  const ledger = new Map<string, Sense[]>();
  for (const short of [...shorts.keys()].sort()) {
    const senses = groupForms(shorts.get(short)!).map((forms): Sense => ({
      long: mostFrequent(forms),
      papers: [...new Set(forms.flatMap(([, ids]) => ids))].sort(),
    }));
    ledger.set(
      short,
      senses.sort((a, b) => b.papers.length - a.papers.length || (a.long < b.long ? -1 : 1)),
    );
  }
  return ledger;
}

/** A written long form and the papers that give it, one as often as it does. */
type Form = readonly [long: string, ids: readonly string[]];

/** The written forms of each meaning. Most short forms have only one, whatever its normal form. */
function groupForms(longs: ReadonlyMap<string, readonly string[]>): readonly (readonly Form[])[] {
  if (longs.size === 1) return [[...longs]];
  const senses = new Map<string, Form[]>();
  for (const form of longs) getOrSet(senses, normalFormOf(form[0]), () => []).push(form);
  return [...senses.values()];
}

/**
 * The long form that a short form may be read as in papers that do not define it: at least two papers
 * give it, and at least 80 % of those that define the short form.
 */
export function findConsensus(ledger: Ledger, short: string): string | undefined {
  const senses = ledger.get(singularOf(short)) ?? [];
  const total = senses.reduce((sum, { papers }) => sum + papers.length, 0);
  const first = senses[0];
  return first && first.papers.length >= 2 && first.papers.length >= 0.8 * total ? first.long : undefined;
}

/** "LLMs" is filed under "LLM". */
export function singularOf(short: string): string {
  return /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
}

/** One meaning whatever its hyphens, number and spelling. */
function normalFormOf(long: string): string {
  return splitWords(long.replaceAll('-', ' '))
    .map(({ text }) => toKey(text))
    .join(' ');
}

function mostFrequent(forms: readonly Form[]): string {
  return forms.reduce((most, form) => {
    const more = form[1].length - most[1].length;
    return more > 0 || (more === 0 && form[0] < most[0]) ? form : most;
  })[0];
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
