const TAG = /<[a-zA-Z][\w-]*(?:\s+[^\s"'<>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/g;
const ATTRIBUTE = /(\s)([a-zA-Z:-]+)="([^"]*)"/g;

/** Attributes of forms and of our own elements that name places of the site. */
export const PLACES: ReadonlySet<string> = new Set([
  'action',
  'base',
  'columns',
  'data-base',
  'data-pairs',
  'index',
  'list',
]);

/**
 * Passes every attribute of every tag to `write`, which gives its new text; undefined leaves it as it is. Text that
 * only looks like a tag or an attribute is not touched.
 */
export function rewriteTags(
  html: string,
  write: (name: string, value: string) => string | undefined,
): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (all: string, space: string, name: string, value: string) => {
      const written = write(name, value);
      return written === undefined ? all : space + written;
    }),
  );
}
