import { splitSentences } from '../../text/sentences.ts';
import type { CatalogPaper } from '../catalog.ts';
import type { Hub } from './hubs.ts';
import { nameKey } from './other-names.ts';

/** A sentence of an abstract, verbatim, that tells what a topic is. */
export interface Quote {
  readonly text: string;
  readonly paper: CatalogPaper;
  /** Where the sentence uses a phrase of the topic: UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
}

/** Papers looked at: the most relevant; a general topic of a large review has thousands more. */
const PAPERS = 60;
const ENOUGH = 3;
/** Below this a second or third sentence says nothing about the topic. */
const WORTH = 2;

/** An abbreviation or a comma may stand between the name of a thing and its verb. */
const ASIDE = String.raw`^(?:\s*\([^()]{1,40}\))?,?\s+`;
/** What follows the name of a thing in a sentence that says what the thing is or is for. */
const DEFINES = new RegExp(
  `${ASIDE}(?:(?:is|are|was|were)\\s+(?:a|an|the|one|any|concerned|designed|defined|used)\\b|(?:aims?|seeks?|refers?|attempts?|tries|strives?)\\s+(?:to|at)\\b|(?:describes?|denotes?|means?|studies|concerns?|addresses|tackles?|involves?|consists?|uses?|deals? with|focus(?:es)? on)\\s)`,
  'i',
);
/** What follows it in a sentence that says something general about the thing. */
const CHARACTERISES = new RegExp(
  `${ASIDE}(?:(?:has|have)\\s+(?:\\w+ly\\s+)?(?:emerged|become|proven|shown|achieved|been|gained|received)\\b|(?:is|are|remains?|plays?)\\s+\\w+|(?:enables?|allows?|learns?|provides?|exploits?|leverages?|combines?|adapts?|improves?|reduces?|relies|requires?|suffers?|offers?|often|typically|usually)\\s)`,
  'i',
);
const NAMES_IT =
  /(?:\b(?:known as|referred to as|called|termed|namely|i\.e\.,?|the (?:task|problem|process|practice|goal|idea) of|the field of)\s+(?:the\s+)?["“']?)$/i;
const PURPOSE = /^(?:the|one|a)\s+(?:\w+\s+)?(?:goal|aim|purpose|objective|task|idea)\s+of\s+$/i;
const FIRST_PERSON =
  /\b(?:we|our|us|this (?:paper|work|article|study|survey|thesis)|here(?:in)?|in this (?:paper|work))\b/i;
const REPORTS =
  /\b(?:outperform|experiment|evaluation|results (?:show|demonstrate|suggest)|state-of-the-art)/i;
const WORD = /[\p{L}\p{N}]/u;
const LEANS_BACK =
  /^(?:however|moreover|furthermore|additionally|also|therefore|thus|hence|consequently|nevertheless|yet|but|and|then|instead|in contrast|in addition|as a result|specifically|in particular|finally|to this end|for (?:example|instance)|on the other hand|similarly|this|these|those|such|it|they|its|their|here|both|our)\b/i;

/**
 * One to three sentences, each from another paper, that say what the topic is in the papers' own
 * words; best first. Sentences that define ("X is a …", "X aims to …") come before those that only
 * speak of the topic; what the authors say of themselves comes last. Empty when no abstract uses a
 * phrase of the topic.
 */
export function chooseDefiningSentences(hub: Hub): Quote[] {
  const bonusOf = bonusFor(hub.label);
  const names = [hub.label, ...(hub.topic?.aliases ?? [])];
  const own = hub.own.slice(0, PAPERS).flatMap((paper) => bestSentence(paper, hub.id, names, bonusOf) ?? []);
  // Narrower topics speak for a broader one only when nobody speaks of it.
  const scored =
    own.length > 0
      ? own
      : hub.all.slice(0, PAPERS).flatMap(({ paper, via }) => bestSentence(paper, via ?? hub.id) ?? []);
  scored.sort((a, b) => b.score - a.score || (a.quote.paper.id < b.quote.paper.id ? -1 : 1));
  return scored
    .slice(0, ENOUGH)
    .filter(({ score }, rank) => rank === 0 || score >= WORTH)
    .map(({ quote }) => quote);
}

interface Scored {
  readonly quote: Quote;
  readonly score: number;
}

/** An alias may be narrower than the topic; its own name never is. */
function bonusFor(label: string): (phrase: string) => number {
  const own = nameKey(label);
  const known = new Map<string, number>();
  return (phrase) => {
    let bonus = known.get(phrase);
    if (bonus === undefined) known.set(phrase, (bonus = nameKey(phrase) === own ? 1.5 : 0));
    return bonus;
  };
}

function bestSentence(
  paper: CatalogPaper,
  tag: string,
  names: readonly string[] = [],
  bonusOf: (phrase: string) => number = () => 0,
): Scored | undefined {
  const receipt = paper.entry.topics?.find((topic) => topic.id === tag);
  const phrases = [
    ...new Set([...names, ...(receipt?.evidence ?? [])].map((phrase) => phrase.toLowerCase())),
  ];
  const whole = paper.abstract.toLowerCase();
  const there = phrases.filter((phrase) => whole.includes(phrase));
  if (there.length === 0) return undefined;
  const title = paper.entry.title.toLowerCase();
  const base = (receipt?.score ?? 0) + (phrases.some((phrase) => title.includes(phrase)) ? 0.5 : 0);
  const introduced = (paper.entry.introduces ?? []).map(({ name }) => name);
  let best: Scored | undefined;
  sentencesOf(paper).forEach(({ text, lower }, index) => {
    // What speaks of the paper's own system speaks of the authors.
    const self = introduced.some((name) => text.includes(name)) ? 2 : 0;
    for (const phrase of there) {
      const found = findWords(lower, text.length, phrase);
      if (!found) continue;
      const score = base - self + bonusOf(phrase) + scoreSentence(text, found.start, found.end, index);
      if (!best || score > best.score) best = { quote: { text, paper, ...found }, score };
    }
  });
  return best;
}

interface Sentence {
  readonly text: string;
  readonly lower: string;
}

const sentences = new WeakMap<CatalogPaper, readonly Sentence[]>();

/** A paper stands on many hubs. */
function sentencesOf(paper: CatalogPaper): readonly Sentence[] {
  let found = sentences.get(paper);
  if (!found) {
    found = splitSentences(paper.abstract).map(({ start, end }) => {
      const text = paper.abstract.slice(start, end);
      return { text, lower: text.toLowerCase() };
    });
    sentences.set(paper, found);
  }
  return found;
}

function scoreSentence(text: string, start: number, end: number, index: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const opens = /^(?:(?:the|a|an|in|recently|recent|modern)[\s,]+){0,2}$/i.test(text.slice(0, start));
  const after = text.slice(end, end + 80);
  let score = 1 / (1 + index);
  if (DEFINES.test(after)) score += opens ? 4.5 : 2;
  else if (CHARACTERISES.test(after)) score += opens ? 3 : 1;
  else if (NAMES_IT.test(before)) score += 2.5;
  if (PURPOSE.test(text.slice(0, start)) && /^\s+(?:is|are)\s+to\b/.test(after)) score += 2;
  if (opens) score += start === 0 ? 1 : 0.5;
  if (FIRST_PERSON.test(text)) score -= 2;
  if (REPORTS.test(text)) score -= 1;
  if (LEANS_BACK.test(text)) score -= 1.5;
  if (text.length > 300) score -= (text.length - 300) / 100;
  if (text.length < 50) score -= 1.5;
  if (!/[.!?]["')\]”’]*$/.test(text)) score -= 2;
  return score;
}

/**
 * Where a phrase stands as whole words, a plural ending included. Both are in lower case; lower case can
 * change the length of a text (İ), then its offsets would be wrong and nothing is found.
 */
function findWords(
  lower: string,
  length: number,
  phrase: string,
): { readonly start: number; readonly end: number } | undefined {
  if (lower.length !== length) return undefined;
  for (let start = lower.indexOf(phrase); start >= 0; start = lower.indexOf(phrase, start + 1)) {
    const last = start + phrase.length;
    const end = last + (/^e?s(?![\p{L}\p{N}])/u.exec(lower.slice(last, last + 3))?.[0].length ?? 0);
    if (!WORD.test(lower.charAt(start - 1)) && !WORD.test(lower.charAt(end))) return { start, end };
  }
  return undefined;
}
