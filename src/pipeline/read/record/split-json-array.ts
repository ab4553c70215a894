/** One element of a JSON array as text, with the line where it begins, counted from 1. */
export interface JsonElement {
  readonly json: string;
  readonly line: number;
}

/**
 * The elements of the outermost array of a JSON text (or the text itself when it is no array), cut by
 * counting brackets outside of strings: so one broken element leaves the others readable.
 */
export function splitJsonArray(text: string): JsonElement[] {
  const open = text.search(/\S/);
  if (text[open] !== '[') return [{ json: text, line: 1 }];
  const elements: JsonElement[] = [];
  let depth = 0;
  let start = open + 1;
  const take = (end: number): void => {
    const json = text.slice(start, end);
    if (json.trim() !== '') elements.push({ json, line: lineAt(start + json.search(/\S/)) });
    start = end + 1;
  };
  const lineAt = countLines(text);
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{},]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') {
      depth -= 1;
      if (depth === 0) {
        take(index);
        break;
      }
    } else if (token === ',' && depth === 1) take(index);
  }
  if (depth > 0) take(text.length);
  return elements;
}

/** Line numbers of growing offsets, each line counted once. */
function countLines(text: string): (offset: number) => number {
  let line = 1;
  let seen = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', seen); next >= 0 && next < offset; next = text.indexOf('\n', seen)) {
      line += 1;
      seen = next + 1;
    }
    return line;
  };
}
