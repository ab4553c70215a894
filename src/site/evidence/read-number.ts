/**
 * The number that a claim is sorted by: the first of a value as written (`2.3`, `1,024`, `−4`, `10-20`,
 * `3.5M`, `1e-3`); undefined when it holds none. A suffix k, M, B or T multiplies.
 */
export function readNumber(value: string): number | undefined {
  const match = /[-−–+]?\d[\d,]{0,30}(?:\.\d{1,30})?(?:e[-−+]?\d{1,3}\b)?|[-−+]?\.\d{1,30}/i.exec(value);
  if (!match) return undefined;
  const plain = match[0].replace(/[−–]/g, '-').replaceAll(',', '');
  const suffix = /^\s?([kKMBT])\b/.exec(value.slice(match.index + match[0].length))?.[1];
  const number = Number(plain) * (suffix === undefined ? 1 : (SUFFIXES[suffix.toLowerCase()] ?? 1));
  return Number.isFinite(number) ? number : undefined;
}

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
