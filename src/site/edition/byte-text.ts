/**
 * Bytes as printable ASCII, 13 bits in two letters of 91 (as in basE91, with fixed width): 23 % more than the bytes,
 * where base64 adds 33 %. Neither `<` nor `&` nor the grave accent occurs, so the text may stand in any element.
 */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => !'<&`'.includes(letter))
  .join('');
const BASE = LETTERS.length;
const BITS = 13;

/** Writes bytes as text; the first letter says how many bytes too many the rest would give, 0 or 1. */
export function writeBytes(bytes: Uint8Array): string {
  const pairs: string[] = [];
  let [held, bits] = [0, 0];
  const add = (value: number): void => {
    pairs.push(LETTERS.charAt(value % BASE) + LETTERS.charAt(Math.floor(value / BASE)));
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < BITS) continue;
    add(held & (2 ** BITS - 1));
    held >>= BITS;
    bits -= BITS;
  }
  if (bits > 0) add(held);
  const excess = Math.floor((pairs.length * BITS) / 8) - bytes.length;
  return LETTERS.charAt(excess) + pairs.join('');
}

/** The inverse. */
export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) values[LETTERS.charCodeAt(i)] = i;
  const valueAt = (place: number): number => values[text.charCodeAt(place)] ?? 0;
  const size = Math.floor((((text.length - 1) / 2) * BITS) / 8) - valueAt(0);
  const bytes = new Uint8Array(Math.max(0, size));
  let [held, bits, at] = [0, 0, 0];
  for (let i = 1; i < text.length; i += 2) {
    held |= (valueAt(i) + BASE * valueAt(i + 1)) << bits;
    bits += BITS;
    for (; bits >= 8 && at < bytes.length; bits -= 8) {
      bytes[at++] = held & 255;
      held >>= 8;
    }
  }
  return bytes;
}
