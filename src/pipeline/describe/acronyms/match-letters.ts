/**
 * The end of `before` that holds the letters of `short` in order, the first one at the beginning of a
 * word, or undefined: Schwartz and Hearst 2003, figure 2, with their window of
 * min(|short| + 5, 2 × |short|) words.
 */
export function matchLetters(short: string, before: string): string | undefined {
  const singular = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
  const letters = Array.from(singular.toLowerCase()).filter((c) => /[\p{L}\p{N}]/u.test(c));
  const window = windowOf(before, Math.min(singular.length + 5, singular.length * 2));
  const lower = window.toLowerCase();
  if (lower.length !== window.length) return undefined;
  let at = lower.length;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const letter = letters[i] ?? '';
    at -= 1;
    while (at >= 0 && (lower[at] !== letter || (i === 0 && isInsideWord(lower, at)))) at -= 1;
    if (at < 0) return undefined;
  }
  while (at > 0 && !/\s/.test(window[at - 1] ?? '')) at -= 1;
  const long = window.slice(at).replace(/^[^\p{L}\p{N}]+/u, '');
  return isPlausible(singular, long) ? long : undefined;
}

function windowOf(text: string, words: number): string {
  let start = text.length;
  for (let left = words; left > 0 && start > 0; left -= 1) start = text.lastIndexOf(' ', start - 1);
  return text.slice(Math.max(0, start)).trimStart();
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** A long form is longer than its short form, does not repeat it, and is not a sentence. */
function isPlausible(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/);
  return (
    long.length >= short.length + 3 &&
    words.length <= short.length + 3 &&
    (words.length >= 2 || short.length <= 4) &&
    !words.some((word) => word.toLowerCase() === short.toLowerCase()) &&
    !/\b(?:is|are|was|were|we|that|which|this|these|our|it)\b/i.test(long)
  );
}
