/** The file edition, beside the site. */
export const EDITION_FILE = 'review.html';
/** Reviews of more papers get a file edition only when asked for. */
export const MOST_IN_FILE = 2000;

const BEFORE = '<span data-edition-size>';

/** Writes the size of the file edition, in bytes, into a page that links to it. */
export function writeEditionSize(html: string, bytes: number): string {
  return html.replaceAll(`${BEFORE}</span>`, `${BEFORE} (${(bytes / 1e6).toFixed(1)} MB)</span>`);
}
