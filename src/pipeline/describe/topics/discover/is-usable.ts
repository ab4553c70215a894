import { GENERAL_NOUNS } from '../../../../text/general-words.ts';
import { toKey } from '../../../../text/word-key.ts';
import { hashAtoms, type Hashes } from '../compile-aliases.ts';
import { isSingle, type Term } from './count-terms.ts';
import { isKnownSubject } from './measure-quality.ts';

/** Share of its papers in which a one-word term stands alone, and uses in a paper that has it. */
const SINGLE = { whole: 0.45, uses: 1.9 };
/** The same for longer terms. */
const WHOLE = 0.25;
/** Share of its papers that use it as a noun phrase; "to bridge the gap" does not. */
const NOMINAL_SHARE = 0.6;
/** Endings of keys that are adjectives even where the tagger takes them for nouns. */
const ADJECTIVAL = /(?:ular|ical|ional|istic|[^r]ous|ful|less|wis|abl|ibl)$/;
/** A hyphenated word is a topic when it names an action or a state: "super-resolution", "pre-training". */
const NOMINAL = /(?:ion|ment|ity|ness|sis|ism|anc|enc|train|tun|learn|cod)$/;
/** Heads that never make a subject: "case studies", "numerical solution", "benchmark datasets". */
const VAGUE_HEADS = new Set(
  `approach aspect baseline benchmark case challenge dataset effect example experiment framework gain goal idea improvement issue
  literature methodology number objective paper performance perspective point property purpose question result scenario scheme
  set setting solution step strategy study task technique tool topic type view work`
    .split(/\s+/)
    .map(toKey),
);
/** How something is done, before a general noun: "analytical model", "performance evaluation". */
const METHODICAL = new Set(
  'analytical computational conceptual empirical experimental mathematical numerical performance statistical theoretical'
    .split(' ')
    .map(toKey),
);
/** First parts of words that stand before nouns: "out-of-distribution", "in-context". */
const ADVERBIAL = new Set(['end', 'in', 'off', 'on', 'out', 'state']);
/** What is left of marked-up formulas: "L/sub infinity/". */
const MARKUP = new Set(['sub', 'sup']);
const FIELDS = new Set('complexity learning theory'.split(' ').map(toKey));
/** Share of the uses of a phrase that a general adjective before it must have, to belong to it. */
const BOUND = 0.6;

/** Whether a term can be a topic at all, by its form. */
export function isUsable(term: Term, terms: ReadonlyMap<number, Term>, hashes: Hashes): boolean {
  const keys = term.ids.map((id) => hashes.interner.keys[id]!);
  if (term.words === 1 && keys.length > 1 && ADVERBIAL.has(keys[0]!)) return false;
  if (!isSingle(term) && isKnownSubject(term, hashes.interner)) return true;
  const head = keys.at(-1)!;
  if (keys.join('').length < 4 || VAGUE_HEADS.has(head) || MARKUP.has(keys[0]!)) return false;
  if (METHODICAL.has(keys[0]!) && (GENERAL_NOUNS.has(head) || head === 'approximation') && !FIELDS.has(head))
    return false;
  if (isSingle(term)) {
    if (isKnownSubject(term, hashes.interner)) return term.wholes >= WHOLE * term.nominal;
    if (
      ADJECTIVAL.test(head) ||
      !(keys.length === 1 ? isWord(head) : keys.length === 2 && NOMINAL.test(head))
    )
      return false;
    return (
      term.nominal >= NOMINAL_SHARE * term.papers.length &&
      term.wholes >= SINGLE.whole * term.nominal &&
      term.uses >= SINGLE.uses * term.papers.length
    );
  }
  return (
    term.nominal >= NOMINAL_SHARE * term.papers.length &&
    term.wholes >= WHOLE * term.nominal &&
    (!term.isGeneral || isBound(term, terms, hashes))
  );
}

function isWord(key: string): boolean {
  return /^\p{L}{4,}$/u.test(key) && !GENERAL_NOUNS.has(key);
}

/** "Principal component analysis": without its adjective the phrase hardly occurs. */
function isBound(term: Term, terms: ReadonlyMap<number, Term>, hashes: Hashes): boolean {
  const rest = terms.get(hashAtoms(term.ids.slice(1), hashes));
  return rest === undefined || term.papers.length >= BOUND * rest.papers.length;
}
