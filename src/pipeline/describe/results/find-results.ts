import type { Result } from '../../../paper/schema.ts';
import { splitSentences, type Span } from '../../../text/sentences.ts';
import { findDirection } from './find-direction.ts';
import { findMetric } from './find-metric.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { claimsComparison, claimsNumbers, speaksOfItself } from './is-claim.ts';

/** Where one claim of a sentence ends and the next, with a subject of its own, begins. */
const CLAUSES = /;\s+|,\s(?=and (?:its|our|the|it|we|this|they|in|on)\s)/;
/** A full stop without the space it should have. */
const GLUED = /(?<=[\p{L}\d)]\.)(?=(?:It|We|Our|The|This|In|Code)\s)/u;
const SOFT_CLAIMS = 2;
const ADDRESS = /https?:\/\/\S+/g;

/** A claim and how firmly it is one. */
interface Claim {
  readonly result: Result;
  readonly strength: 'number' | 'strong' | 'soft';
}

/** The quantitative claims of an abstract in order, each a verbatim sentence or clause. */
export function findResults(
  abstract: string,
  sentences: readonly Span[] = splitSentences(abstract),
): Result[] {
  const claims: Claim[] = [];
  let begun = false;
  for (const { start, end } of sentences) {
    const written = abstract.slice(start, end);
    const inside = written.indexOf('.');
    for (const sentence of inside >= 0 && inside < written.length - 1 ? written.split(GLUED) : [written]) {
      begun ||= speaksOfItself(sentence);
      claims.push(...readSentence(sentence, begun));
    }
  }
  const firm = claims.filter(({ strength }) => strength !== 'soft');
  return (firm.length > 0 ? firm : claims.slice(0, SOFT_CLAIMS)).map(({ result }) => result);
}

/** A sentence that lists claims falls apart where every part claims something by itself. */
function readSentence(sentence: string, begun: boolean): Claim[] {
  const parts = sentence.split(CLAUSES);
  if (parts.length > 1 && parts.every((part) => part.length > 50)) {
    const claims = parts.flatMap((part) => readClause(part, begun) ?? []);
    if (claims.length === parts.length) return claims;
  }
  const claim = readClause(sentence, begun);
  return claim ? [claim] : [];
}

function readClause(clause: string, begun: boolean): Claim | undefined {
  const plain = clause.includes('://')
    ? clause.replace(ADDRESS, (address) => ' '.repeat(address.length))
    : clause;
  const quantities = findQuantities(plain);
  if (claimsNumbers(plain, quantities, begun))
    return { result: readResult(clause, plain, quantities), strength: 'number' };
  const strength = claimsComparison(plain, begun);
  return strength && { result: readComparison(clause, plain), strength };
}

function readResult(text: string, plain: string, quantities: readonly Quantity[]): Result {
  const main = chooseMain(plain, quantities);
  const { value, unit, start, end } = joinRange(plain, quantities, main);
  const metric = findMetric(plain, start, end);
  const direction = value.startsWith('+') ? 'up' : findDirection(plain, start);
  return { text, value, ...(unit && { unit }), ...(metric && { metric }), ...(direction && { direction }) };
}

function readComparison(text: string, plain: string): Result {
  const at = plain.search(
    /outperform|surpass|exceed|beat|state[- ]of[- ]the[- ]art|superior|better|above|margin|higher|lower|fewer|faster|improv|comparable|on par|competitive/,
  );
  const direction = findDirection(plain, Math.max(0, at));
  return { text, ...(direction && { direction }) };
}

/** The quantity that carries the claim: a change before a score, a score before an amount. */
function chooseMain(plain: string, quantities: readonly Quantity[]): Quantity {
  const rank = { relative: 0, change: 0.5, score: 1, word: 2, amount: 3, count: 4 };
  const weigh = (quantity: Quantity): number =>
    rank[quantity.kind] * 2 -
    (/\b(?:by|up to|of|to|from|than|achiev\w*|obtain\w*|reach\w*)\s(?:\w+\s){0,3}$/.test(
      plain.slice(Math.max(0, quantity.start - 40), quantity.start),
    )
      ? 1
      : 0);
  return quantities.reduce((best, quantity) => (weigh(quantity) < weigh(best) ? quantity : best));
}

/** "from 35.6% to 46.7%", "45% and 47%", "12-38%": one value. */
function joinRange(
  plain: string,
  quantities: readonly Quantity[],
  main: Quantity,
): { value: string; unit?: string; start: number; end: number } {
  let first = quantities.indexOf(main);
  let last = first;
  const joins = (a: Quantity, b: Quantity): boolean =>
    (a.unit === b.unit || a.unit === undefined) &&
    /^\s?(?:to|and|or|,|,\sand|-|–|vs\.?|and\s(?:about|nearly))\s?$/.test(plain.slice(a.end, b.start));
  while (first > 0 && joins(quantities[first - 1]!, quantities[first]!)) first -= 1;
  while (last + 1 < quantities.length && joins(quantities[last]!, quantities[last + 1]!)) last += 1;
  const from = quantities[first]!;
  const to = quantities[last]!;
  let start = from.start;
  const offset = Math.max(0, start - 40);
  const lead = /(?<![\p{L}\d.@])(\d[\d.,]*)(?:\s?[-–—]\s?|\s(?:to|and)\s)$/u.exec(plain.slice(offset, start));
  if (lead && (from.unit === '%' || from.unit === '×' || from.unit === 'points')) start = offset + lead.index;
  const end = to.start + plain.slice(to.start).indexOf(to.value) + to.value.length;
  return { value: plain.slice(start, end), ...(to.unit && { unit: to.unit }), start, end: to.end };
}
