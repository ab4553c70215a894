/** Finds the line (from 1) where a piece of a text begins; pieces are asked for in their order in the text. */
export function makeLineFinder(text: string): (piece: string) => number {
  let line = 1;
  let seen = 0;
  return (piece) => {
    const found = piece === '' ? -1 : text.indexOf(piece, seen);
    for (let next = text.indexOf('\n', seen); next >= 0 && next < found; next = text.indexOf('\n', seen)) {
      line += 1;
      seen = next + 1;
    }
    return line;
  };
}
