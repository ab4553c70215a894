import { findTex } from '../text/find-tex.ts';

/** Text as written, or a stretch of LaTeX with how it looks when it is set. */
export type TexPiece = string | { readonly text: string; readonly shown: string };

/** Cuts a text where its LaTeX begins and ends; read in order, the pieces are the text. */
export function setTex(text: string): readonly TexPiece[] {
  const pieces: TexPiece[] = [];
  let done = 0;
  for (const { start, end, shown } of findTex(text)) {
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ text: text.slice(start, end), shown });
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

/** The text with its LaTeX as plain Unicode, for titles of pages, feeds and other places without mark-up. */
export function plainTex(text: string): string {
  return setTex(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.shown))
    .join('');
}
