import type { Introduction } from './introduction.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import { tokenize } from './name-tokens.ts';
import { readName, textOf } from './read-name.ts';

const COLON = /^(.{2,60}?)(?::\s|\s[-–—]\s|!\s|\s\|\s)/;
const REPORT = /^(?:Introducing|Meet|Presenting)\s+|\s+(?:Technical Report|System Card|Model Card)$/;
const SENTENCE =
  /^(?:towards?|beyond|rethinking|revisiting|on|how|when|why|what|can|do|does|is|are|should|from|in|understanding|learning|a|an|the|not|all|more|less|one|two|against|exploring|improving|to)$/i;
const FUNCTION = /^(?:of|for|in|on|the|and|with|to|from|a|an|by|is|are|your|or|as|via|vs|not|you|we|it)$/;
const ORDINARY =
  /^(?:survey|review|overview|comment|editorial|correction|abstract|introduction|background|transformers?|attention|generalization|learning|robustness|privacy|fairness|interpretability|benchmarking|scaling|calibration|reply|demo|invited|tutorial|perspective|position|opinion|erratum)$/i;

/** The names that a title puts forward: before a colon, in brackets, after "Introducing". */
export function findTitleNames(title: string, abstract: string): Introduction[] {
  const head = COLON.exec(title)?.[1] ?? (REPORT.test(title) ? title.replace(REPORT, '') : undefined);
  if (head === undefined) {
    const [only, second] = tokenize(title);
    return only && !second && (only.shape === 'name' || occurs(abstract, title)) ? [named(title, 3)] : [];
  }
  const tokens = tokenize(head);
  const bracket = tokens.findIndex((token) => token.after.includes('('));
  const words = bracket >= 0 ? tokens.slice(0, bracket + 1) : tokens;
  if (words.length === 0 || words.length > 6) return [];
  const inner = bracket >= 0 ? tokens[bracket + 1] : undefined;
  if (inner && bracket + 2 === tokens.length)
    return [
      {
        name: inner.text,
        long: textOf(head, tokens, { first: 0, last: bracket }),
        at: -1,
        weight: 3,
        cue: 'title',
      },
    ];
  const name = head.replace(/^["“”'‘’`*]+|["“”'‘’`*]+$/g, '').trim();
  const first = words[0]!;
  if (words.length === 1 && /[\\$]/.test(name)) return [named(first.text, 4)];
  if (words.length === 1) {
    if (isGeneralAcronym(first.text) || SENTENCE.test(first.text) || ORDINARY.test(first.text)) return [];
    if (first.shape === 'number' || first.shape === 'lower')
      return occurs(abstract, name) && /[a-z]/i.test(name) ? [named(name, 2)] : [];
    if (first.shape !== 'cap') return [named(name, 4)];
    if (/ing$/.test(first.lower) && !occurs(abstract, name)) return [];
    return occurs(abstract, name) || !new RegExp(`\\b${first.lower}\\b`).test(abstract)
      ? [named(name, occurs(abstract, name) ? 3.5 : 2.5)]
      : [];
  }
  if (
    SENTENCE.test(first.text) ||
    words.some((word) => FUNCTION.test(word.text)) ||
    words.some((word) => /[,;?]/.test(word.after))
  )
    return [];
  if (occurs(abstract, name)) return [named(name, 3.5)];
  const span = readName(head, words, 0);
  const distinctive = words.some(
    (word) => (word.shape === 'name' || word.shape === 'acronym') && !isGeneralAcronym(word.text),
  );
  if (span && span.first === 0 && span.last === words.length - 1 && distinctive) return [named(name, 3)];
  return span &&
    words.length <= 3 &&
    span.last === words.length - 1 &&
    words.some((word) => word.shape === 'acronym') &&
    !/s$/.test(words.at(-1)!.text)
    ? [named(name, 2.5)]
    : [];
}

const named = (name: string, weight: number): Introduction => ({ name, at: -1, weight, cue: 'title' });

/** Whether the abstract writes the name just so, other than as the first word of a sentence. */
function occurs(abstract: string, name: string): boolean {
  for (let at = abstract.indexOf(name); at >= 0; at = abstract.indexOf(name, at + 1)) {
    const before = abstract.slice(Math.max(0, at - 2), at);
    const after = abstract[at + name.length] ?? ' ';
    if (/[\p{L}\p{N}]$/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (before !== '' && !/[.!?]\s?$/.test(before)) return true;
    if (/[A-Z].*[A-Z]|\d/.test(name)) return true;
  }
  return false;
}
