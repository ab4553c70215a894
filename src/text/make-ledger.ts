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
  const shorts = new Map<string, Map<string, { forms: Map<string, number>; papers: Set<string> }>>();
  for (const { id, acronyms } of papers) {
    for (const { short, long } of acronyms) {
      const senses = getOrSet(shorts, singularOf(short), () => new Map());
      const sense = getOrSet(senses, normalFormOf(long), () => ({
        forms: new Map<string, number>(),
        papers: new Set<string>(),
      }));
      sense.forms.set(long, (sense.forms.get(long) ?? 0) + 1);
      sense.papers.add(id);
    }
  }
  const ledger = new Map<string, Sense[]>();
  for (const short of [...shorts.keys()].sort()) {
    const senses = [...shorts.get(short)!.values()].map(({ forms, papers: ids }): Sense => ({
      long: mostFrequent(forms),
      papers: [...ids].sort(),
    }));
    ledger.set(
      short,
      senses.sort((a, b) => b.papers.length - a.papers.length || (a.long < b.long ? -1 : 1)),
    );
  }
  return ledger;
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

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
