const SKIPPED = new Set(
  'a an and as at by for from in into of on or over the through to under via with'.split(' '),
);
const HYPHEN = /[-‐–]/;
const PART = /[\p{L}\p{N}]+/gu;

interface Part {
  readonly start: number;
  readonly initial: string;
  /** "eXtensible": x stands for ex. */
  readonly second: string;
  /** A joining word that stands alone, or a later part of a hyphenated word: the short form may leave it out. */
  readonly optional: boolean;
}

/**
 * The end of `before` whose word initials spell `short` ("LLMs" after "by large language models" gives
 * "large language models"), or undefined. Joining words and later parts of a hyphenated word may be
 * left out, other words may not.
 */
export function matchInitials(short: string, before: string): string | undefined {
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  const parts = partsOf(before);
  const from = match(letters, letters.length - 1, parts, parts.length - 1);
  const start = from === undefined ? undefined : parts[from]?.start;
  return start === undefined ? undefined : before.slice(start);
}

function lettersOf(short: string): string {
  const singular = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
  return singular.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function partsOf(text: string): Part[] {
  return Array.from(text.matchAll(PART), (found) => ({
    start: found.index,
    initial: found[0].slice(0, 1).toLowerCase(),
    second: /^ex/i.test(found[0]) ? 'x' : '',
    optional:
      HYPHEN.test(text[found.index - 1] ?? '') ||
      (SKIPPED.has(found[0].toLowerCase()) && !HYPHEN.test(text[found.index + found[0].length] ?? '')),
  }));
}

/** Index of the part that carries the first letter. Every pair of letter and part is tried once. */
function match(
  letters: string,
  letter: number,
  parts: readonly Part[],
  part: number,
  failed = new Set<number>(),
): number | undefined {
  const candidate = parts[part];
  const pair = letter * parts.length + part;
  if (!candidate || failed.has(pair)) return undefined;
  if (candidate.initial === letters[letter] || candidate.second === letters[letter]) {
    // A long form does not begin with "of", nor inside a hyphenated word.
    const found =
      letter > 0
        ? match(letters, letter - 1, parts, part - 1, failed)
        : candidate.optional
          ? undefined
          : part;
    if (found !== undefined) return found;
  }
  const found = candidate.optional ? match(letters, letter, parts, part - 1, failed) : undefined;
  if (found === undefined) failed.add(pair);
  return found;
}
