/** What `cleanText` had to replace because no text file can hold it. */
export type CleanProblem = 'lone-surrogate' | 'nul-character';

/**
 * The form in which a text of a seed is kept and shown, exactly, from here on: line ends are LF, white
 * space at both ends is gone, and what no text file or Markdown can hold (NUL, half of a surrogate pair)
 * is U+FFFD and reported. Everything else stays, also control characters, odd spaces and line breaks.
 */
export function cleanText(text: string): { text: string; problems: CleanProblem[] } {
  const problems: CleanProblem[] = [];
  let clean = text;
  if (!clean.isWellFormed()) {
    problems.push('lone-surrogate');
    clean = clean.toWellFormed();
  }
  if (clean.includes('\u0000')) {
    problems.push('nul-character');
    clean = clean.replaceAll('\u0000', '\uFFFD');
  }
  if (clean.includes('\r')) clean = clean.replace(/\r\n?/g, '\n');
  return { text: clean.trim(), problems };
}

/** A text as one line: every run of ASCII white space and line separators is one space. */
export function cleanLine(text: string): { text: string; problems: CleanProblem[] } {
  const { text: clean, problems } = cleanText(text);
  return { text: clean.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' '), problems };
}
