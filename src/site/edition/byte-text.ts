/**
 * Bytes as the text of an element of a page in windows-1252: 2 % more than the bytes, where base64 adds 33 %. In that
 * encoding every byte is one character (Encoding Standard, WHATWG); only those that HTML changes or that could end
 * the element are written as two. Source: yEnc, which escapes bytes in the same way.
 */
const ESCAPE = 0x3d;
const SHIFT = 0x40;
/** NUL and CR, which a parser replaces, `<`, and the escape itself. */
const ESCAPED: ReadonlySet<number> = new Set([0, 0x0d, 0x3c, ESCAPE]);

/** The bytes to put into a page as they are. */
export function writeBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const written = new Uint8Array(2 * bytes.length);
  let at = 0;
  for (const byte of bytes) {
    const escaped = ESCAPED.has(byte);
    if (escaped) written[at++] = ESCAPE;
    written[at++] = escaped ? byte + SHIFT : byte;
  }
  return written.slice(0, at);
}

/** The inverse, from the text that a browser read. */
export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  const places = byteOfLetter();
  const bytes = new Uint8Array(text.length);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const byte = places[text.charCodeAt(i)] ?? 0;
    bytes[at++] = byte === ESCAPE ? (places[text.charCodeAt((i += 1))] ?? 0) - SHIFT : byte;
  }
  return bytes.slice(0, at);
}

/** By code unit, the byte that windows-1252 has for it. */
function byteOfLetter(): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const places = new Uint8Array(0x10000);
  [...new TextDecoder('windows-1252').decode(all)].forEach((letter, byte) => {
    places[letter.charCodeAt(0)] = byte;
  });
  return places;
}
