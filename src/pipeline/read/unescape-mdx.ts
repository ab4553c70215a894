const ESCAPE = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]{1,6});/g;

/**
 * The text that the body of an entry shows: undoes the backslash escapes and character references that
 * ingest writes. Markup that a person added by hand stays as it was typed.
 */
export function unescapeMdx(body: string): string {
  if (!/[\\&]/.test(body)) return body;
  return body.replace(
    ESCAPE,
    (_, escaped: string | undefined, code: string | undefined) =>
      escaped ?? String.fromCodePoint(Math.min(Number.parseInt(code ?? '', 16), 0x10ffff)),
  );
}
