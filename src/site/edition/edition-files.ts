/** The editions that a build writes beside the site, by the names they have on the command line. */
export const EDITIONS = { file: 'review.html', zip: 'review.zip' } as const;
export type EditionName = keyof typeof EDITIONS;

/** Reviews of more papers get an edition only when asked for. */
export const MOST_IN_EDITION = 2000;

/** The edition with this name; undefined when there is none. */
export function findEdition(name: string): EditionName | undefined {
  return Object.hasOwn(EDITIONS, name) ? (name as EditionName) : undefined;
}

/** Whether a file of the finished site, by its path, is an edition of it. */
export function isEdition(path: string): boolean {
  return Object.values<string>(EDITIONS).includes(path);
}

/** Writes the sizes of the editions, in bytes, into a page that links to them. */
export function writeEditionSizes(html: string, sizes: ReadonlyMap<EditionName, number>): string {
  let page = html;
  for (const [name, bytes] of sizes) {
    const before = `<span data-edition-size="${name}">`;
    page = page.replaceAll(`${before}</span>`, `${before} (${(bytes / 1e6).toFixed(1)} MB)</span>`);
  }
  return page;
}
