import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import type { SitePaper } from './open-site.ts';

/** A query and the papers that answer it. */
export interface Query {
  readonly set: string;
  readonly kind: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** Reads lines of `set | kind | query | id, id`; ids may be cut anywhere that leaves them unique. */
export function readQueries(text: string, ids: readonly string[]): Query[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [set = '', kind = '', query = '', starts = ''] = line.split('|').map((cell) => cell.trim());
    return { set, kind, text: query, ids: starts.split(', ').map((start) => findId(start, ids, line)) };
  });
}

function findId(start: string, ids: readonly string[], line: string): string {
  const found = ids.filter((id) => id.startsWith(start));
  const [id] = found;
  if (id === undefined || (found.length > 1 && !ids.includes(start)))
    throw new Error(`"${start}" in "${line}" names ${found.length} papers`);
  return id;
}

/**
 * Makes known-item queries from papers, all or `most` of them evenly spread: three rare title words, with a typo, words
 * of the last sentence, a phrase, an author with a title word, a name it introduces, its first topic (any paper of it is right).
 */
export function makeQueries(
  papers: readonly SitePaper[],
  topics: readonly { readonly id: string; readonly label: string }[],
  most = papers.length,
): Query[] {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const step = Math.max(1, papers.length / most);
  const chosen = papers.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const counts = new Map<string, number>();
  for (const { text } of papers)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: readonly string[], n: number): string[] => {
    const chosen = new Set(
      [...new Set(words)]
        .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
        .slice(0, n),
    );
    return [...new Set(words)].filter((word) => chosen.has(word));
  };
  return chosen.flatMap(({ id, title, text, authors, tags, names }) => {
    const words = rarest(contentWords(title), 3);
    const body = text.slice(title.length + 1).trim();
    const sentences = splitSentences(body).map(({ start, end }) => body.slice(start, end));
    const random = seeded(id);
    const last = contentWords(sentences.filter((sentence) => !/https?:/.test(sentence)).at(-1) ?? '');
    const all = body.split(/\s+/);
    const at = Math.floor(random() * Math.max(1, all.length - 5));
    const made = (kind: string, query: string): Query => ({ set: 'made', kind, text: query, ids: [id] });
    return [
      made('title', words.join(' ')),
      made(
        'title typo',
        words.map((word, i) => (i === longest(words) ? misspell(word, random) : word)).join(' '),
      ),
      made('last sentence', pick(last, 5, random).join(' ')),
      made(
        'exact phrase',
        `"${all
          .slice(at, at + 5)
          .join(' ')
          .replaceAll('"', '')}"`,
      ),
      ...(authors[0] === undefined
        ? []
        : [made('author', `${lastName(authors[0])} ${rarest(words, 1).join(' ')}`)]),
      ...names.slice(0, 1).map((name) => ({
        ...made('system', name),
        ids: papers.filter((other) => other.names.includes(name)).map((other) => other.id),
      })),
      ...tags.slice(0, 1).map((tag) => ({
        ...made('topic', labels.get(tag) ?? tag),
        ids: papers.filter((other) => other.tags.includes(tag)).map((other) => other.id),
      })),
    ];
  });
}

function lastName(author: string): string {
  return author.split(' ').at(-1) ?? author;
}

function contentWords(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu), ([word]) =>
    word.toLowerCase(),
  ).filter((word) => word.length > 2 && !STOP_WORDS.has(word) && /\p{L}/u.test(word));
}

function longest(words: readonly string[]): number {
  return words.reduce((best, word, i) => (word.length > (words[best]?.length ?? 0) ? i : best), 0);
}

/** One slip: a letter left out, doubled, swapped with its neighbour or replaced. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const slip = Math.floor(random() * 4);
  if (slip === 0) return before + after;
  if (slip === 1) return before + here + here + after;
  if (slip === 2 && after !== '') return before + after[0] + here + after.slice(1);
  return before + 'aeiourstln'[Math.floor(random() * 10)] + after;
}

function pick(words: readonly string[], n: number, random: () => number): string[] {
  const left = [...new Set(words)];
  while (left.length > n) left.splice(Math.floor(random() * left.length), 1);
  return left;
}

/** Mulberry32 with a seed made of the text. */
function seeded(text: string): () => number {
  let state = [...text].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
