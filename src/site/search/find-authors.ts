/** The authors between the title and the first sentence of a page; "and 3 more" of a long list stays out. */
export function findAuthors(head: string, title: string): string[] {
  const flat = title.replace(/\s+/g, ' ').trim();
  if (!head.startsWith(flat)) return [];
  const list = head.slice(flat.length).replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  return list
    .replace(/\.? and \d+ more\.? /, ', ')
    .split(', ')
    .filter((name) => name !== '');
}
