import type { FoldedWords } from './fold-words.ts';
import type { PaperTokens } from './read-tokens.ts';

/** The keys of one paper in reading order, with the places they stand for. */
export interface KeySequence {
  length: number;
  /** Key, or −1 where a phrase ends. */
  keys: Int32Array;
  /** Offsets into the title (before `abstract`) or the abstract. */
  from: Int32Array;
  to: Int32Array;
  /** Index of the first key of the abstract. */
  abstract: number;
}

export function createKeySequence(): KeySequence {
  return {
    length: 0,
    keys: new Int32Array(1024),
    from: new Int32Array(1024),
    to: new Int32Array(1024),
    abstract: 0,
  };
}

/**
 * Writes the keys of a paper into `out`, which is reused from paper to paper. Neighbouring keys
 * without a −1 between them stand in one phrase.
 */
export function foldTokens(tokens: PaperTokens, folded: FoldedWords, out: KeySequence): KeySequence {
  const { words, starts } = tokens;
  out.length = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (i === tokens.abstract) out.abstract = out.length;
    const word = words[i]!;
    const form = word >> 1;
    if (word & 1) add(out, -1, starts[i]!, starts[i]!);
    const next = words[i + 1];
    if (folded.opens[form] === 1 && next !== undefined && !(next & 1) && i + 1 !== tokens.abstract) {
      const key = folded.findClosed(form, next >> 1);
      if (key >= 0) {
        const last = folded.piecesFrom[(next >> 1) + 1]! - 1;
        add(out, key, starts[i]!, starts[i + 1]! + folded.pieces[last]!);
        i += 1;
        continue;
      }
    }
    const { pieces, piecesFrom } = folded;
    for (let p = piecesFrom[form]!; p < piecesFrom[form + 1]!; p += 3)
      add(out, pieces[p]!, starts[i]! + pieces[p + 1]!, starts[i]! + pieces[p + 2]!);
  }
  if (tokens.abstract >= words.length) out.abstract = out.length;
  return out;
}

function add(out: KeySequence, key: number, from: number, to: number): void {
  if (out.length === out.keys.length) {
    out.keys = doubled(out.keys);
    out.from = doubled(out.from);
    out.to = doubled(out.to);
  }
  out.keys[out.length] = key;
  out.from[out.length] = from;
  out.to[out.length] = to;
  out.length += 1;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2);
  longer.set(values);
  return longer;
}
