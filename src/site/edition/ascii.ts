/**
 * HTML, script or style in ASCII alone, for a page whose encoding is that of its data: characters beyond become
 * references or escapes.
 */
export const toAscii = {
  html: (text: string): string => text.replace(BEYOND_CHARACTER, (letter) => `&#x${hexOf(letter)};`),
  /** Code units, because that is what an escape of JavaScript stands for everywhere. */
  script: (code: string): string =>
    code.replace(BEYOND_UNIT, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  style: (css: string): string => css.replace(BEYOND_CHARACTER, (letter) => `\\${hexOf(letter)} `),
} as const;

const BEYOND_CHARACTER = /[^\0-\x7f]/gu;
const BEYOND_UNIT = /[^\0-\x7f]/g;

function hexOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16);
}
