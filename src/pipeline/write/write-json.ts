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
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
