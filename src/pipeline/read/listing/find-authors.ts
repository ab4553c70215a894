const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|y|e|jr\.?|sr\.?|i{2,3}|iv)$/i;
const PART = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*)$/u;

/**
 * The names in a line that can only be a list of authors ("A. Vaswani, Noam Shazeer and Niki Parmar"):
 * two or more of them, or one behind a label. Affiliation marks are dropped. Undefined when in doubt.
 */
export function findAuthors(line: string): string[] | undefined {
  if (line.length > 2000) return undefined;
  const label = /^(?:authors?|by)\s*:\s*|^(?:written\s+)?by\s+(?=\p{Lu})/iu.exec(line)?.[0] ?? '';
  const names = line
    .slice(label.length)
    .replace(/[\d*†‡§¶∗⋆✉]+/gu, '')
    .split(/(?<!\s)\s*[,;·•|]\s*(?:and\s+|&\s*)?|(?<!\s)\s+(?:and|&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^et al\.?$/.test(name));
  if (names.length < (label === '' ? 2 : 1)) return undefined;
  const labelled = /^authors?\s*:/i.test(label) && names.every((name) => name.length <= 60);
  return labelled || names.every(isName) ? names : undefined;
}

/** A line that is most likely a list of names, though some are written oddly ("lei wang", "J Smith"). */
export function looksLikeAuthors(line: string): boolean {
  const parts = line.split(/(?<!\s)\s*[,;]\s*(?:and\s+)?|(?<!\s)\s+(?:and|&)\s+/);
  if (parts.length < 2 || line.length > 2000 || /[:.?!]$|[:?!]/.test(line)) return false;
  const names = parts.filter(isName).length;
  return (
    names >= parts.length * 0.6 && parts.every((part) => part.length <= 40 && part.split(/\s+/).length <= 5)
  );
}

/** Whether a line could be the name of one person: two to four capitalised words. */
export function looksLikeName(line: string): boolean {
  return line.length <= 40 && line.split(' ').length <= 4 && isName(line);
}

function isName(name: string): boolean {
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || !PART.test(parts[0] ?? '')) return false;
  const solid = parts.filter((part) => PART.test(part));
  return (
    solid.length >= 2 &&
    parts.every((part) => PART.test(part) || PARTICLE.test(part)) &&
    solid.some((part) => part.length > 2)
  );
}
