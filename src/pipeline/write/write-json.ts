/** JSON with two-space indentation and a final newline: a change is a readable diff. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
