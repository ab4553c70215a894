/**
 * JSON with a line for everything down to the second level, and everything below on the line of what holds it:
 * a neighbour, a topic, an edge is one line of a diff. Ends with a newline.
 */
export function writeJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

const LEVELS = 2;

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || indent.length === LEVELS * 2)
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${write(item, inner)}`)
    : // A large record makes its values when they are read: one after the other, not all at once.
      Object.keys(value).map(
        (key) => `${inner}${JSON.stringify(key)}: ${write((value as Record<string, unknown>)[key], inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
