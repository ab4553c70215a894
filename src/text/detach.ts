/**
 * The same text in memory of its own. What is cut out of a text is usually a view of it, so that a title of 80
 * characters would keep the file that it stands in.
 */
export function detach(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
