import { setTex } from '../set-tex.ts';
import type { Stretch } from './mark-words.ts';

/** A stretch with how it looks, where it is LaTeX. */
export interface SetStretch extends Stretch {
  readonly shown?: string;
}

/** Cuts the formulas of a text out of its stretches; one is a hit where a part of it is. */
export function setStretches(stretches: readonly Stretch[]): SetStretch[] {
  const pieces = setTex(stretches.map(({ text }) => text).join(''));
  if (pieces.every((piece) => typeof piece === 'string')) return [...stretches];
  const ends: number[] = [];
  for (const { text } of stretches) ends.push((ends.at(-1) ?? 0) + text.length);
  const set: SetStretch[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + (typeof piece === 'string' ? piece : piece.text).length;
    const inside = stretches.flatMap(({ text, hit }, at) => {
      const until = ends[at] ?? 0;
      const from = until - text.length;
      const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
      return from < end && start < until && part !== '' ? [{ text: part, hit }] : [];
    });
    if (typeof piece === 'string') set.push(...inside);
    else set.push({ ...piece, hit: inside.some(({ hit }) => hit) });
    start = end;
  }
  return set;
}
