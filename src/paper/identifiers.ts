/**
 * The DOI in a text ("https://doi.org/10.1000/ABC", "doi:10.1000/abc."): lower case, without resolver and
 * without punctuation that belongs to the sentence around it. Undefined when there is none.
 * Pattern: Crossref, "DOIs and matching regular expressions" (2015), whose first form finds 99.3 % of DOIs.
 */
export function findDoi(text: string): string | undefined {
  const found = /(?<![\d.])10\.\d{4,9}\/[^\s"<>{}|\\^`\u0000-\u001f\u007f]{1,300}/u.exec(decode(text))?.[0];
  if (found === undefined) return undefined;
  const doi = trimEnd(found).toLowerCase();
  return doi.endsWith('/') ? undefined : doi;
}

/**
 * The arXiv id in a text ("arXiv:2301.00001v2", "https://arxiv.org/pdf/hep-th/9901001", also the DOI
 * 10.48550/arXiv.…), without version. Undefined when there is none. Schemes: arXiv, "Understanding the
 * arXiv identifier".
 */
export function findArxivId(text: string): string | undefined {
  const match =
    /(?:arxiv(?:\.org\/(?:abs|pdf|html|format)\/|\s*[:.]\s*)|^\s*)((?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?!\d))/i.exec(
      text,
    );
  return match?.[1]?.replace(/^[A-Za-z-]+(?:\.[A-Z]{2})?/, (archive) =>
    archive.toLowerCase().replace(/\.[a-z]{2}$/, ''),
  );
}

/** An absolute http(s) address, normalised, without user or password. Undefined for anything else. */
export function findHttpUrl(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > 2000 || /\s/.test(trimmed)) return undefined;
  const url = URL.parse(trimmed);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  return trimEnd(trimmed);
}

function decode(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** Trailing punctuation goes; a closing bracket only when nothing opened it. */
function trimEnd(text: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? '';
    if (/[.,;:!?'"’”*]/.test(last)) continue;
    const opening = { ')': '(', ']': '[', '}': '{', '>': '<' }[last];
    if (opening === undefined || text.slice(0, end).includes(opening)) break;
  }
  return text.slice(0, end);
}
