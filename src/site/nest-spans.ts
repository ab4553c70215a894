/** A half-open range of UTF-16 offsets into a text, with what it means. */
export interface MarkedSpan<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  /** Spans of one layer never overlap each other, so that a link never holds a link. */
  readonly layer: string;
}

/** Plain text, or a marked stretch of it. */
export type Piece<Mark> = string | MarkedPiece<Mark>;

export interface MarkedPiece<Mark> {
  readonly mark: Mark;
  readonly pieces: readonly Piece<Mark>[];
}

/**
 * Cuts a text into properly nested pieces; read in order, their strings are the text again. Earlier spans
 * win: one that would cross, or lie in the same layer over, an accepted span is left out, as is an empty
 * one or one outside the text. Of equal ranges the earlier span is the outer one.
 */
export function nestSpans<Mark>(text: string, spans: readonly MarkedSpan<Mark>[]): Piece<Mark>[] {
  const accepted: MarkedSpan<Mark>[] = [];
  for (const span of spans) {
    if (span.start < 0 || span.end > text.length || span.start >= span.end) continue;
    if (accepted.every((other) => agree(other, span))) accepted.push(span);
  }
  // A stable sort: outer before inner, and the earlier of two equal ranges outside.
  accepted.sort((a, b) => a.start - b.start || b.end - a.end);
  return cut(text, accepted, { start: 0, end: text.length }, { at: 0 });
}

/** Disjoint, or nested in different layers. */
function agree<Mark>(a: MarkedSpan<Mark>, b: MarkedSpan<Mark>): boolean {
  if (a.end <= b.start || b.end <= a.start) return true;
  if (a.layer === b.layer) return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

function cut<Mark>(
  text: string,
  spans: readonly MarkedSpan<Mark>[],
  range: { readonly start: number; readonly end: number },
  cursor: { at: number },
): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let done = range.start;
  for (let span = spans[cursor.at]; span && span.start < range.end; span = spans[cursor.at]) {
    if (span.start > done) pieces.push(text.slice(done, span.start));
    cursor.at += 1;
    pieces.push({ mark: span.mark, pieces: cut(text, spans, span, cursor) });
    done = span.end;
  }
  if (done < range.end) pieces.push(text.slice(done, range.end));
  return pieces;
}

/** The text of pieces, marks left out. */
export function textOfPieces<Mark>(pieces: readonly Piece<Mark>[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : textOfPieces(piece.pieces))).join('');
}
