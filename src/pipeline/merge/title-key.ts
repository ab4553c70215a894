/**
 * What two written forms of one title share: letters and digits alone, so that case, hyphens, dashes,
 * diacritics and TeX's dollar signs do not matter ("Pre-Training" is "pretraining").
 */
export function titleKey(title: string): string {
  const key = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? title : key;
}

/** Whether a title was cut ("Towards a theory of…"). */
export function isTruncated(title: string): boolean {
  return /(?:…|\.\.\.)$/.test(title);
}
