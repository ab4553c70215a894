/**
 * JSON with a line for everything down to the second level, and everything below on the line of what holds it:
 * a neighbour, a topic, an edge is one line of a diff. Ends with a newline. In parts, because a large record is
 * twice as large as text: its values are read one after the other.
 */
export function* writeJson(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else {
    const keys = Object.keys(value);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    yield keys.length === 0 ? open! : `${open}\n`;
    for (const [index, key] of keys.entries()) {
      const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
      const item = writeItem((value as Record<string, unknown>)[key]);
      yield `  ${name}${item}${index + 1 < keys.length ? ',' : ''}\n`;
    }
    yield close!;
  }
  yield '\n';
}

/** What stands on the second level. */
function writeItem(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Array.isArray(value)
    ? value.map((item) => `    ${JSON.stringify(item)}`)
    : Object.entries(value).map(([key, item]) => `    ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n  ${close}`;
}
