/** At most this many: one bit each. */
const MOST = 31;
/** Units of a word: a to z as 1 to 26, any digit as 27; 0 ends a word. */
const UNITS = 28;
const DIGIT = 27;
const ROOT = 0;
/** No stem begins like this. */
const DEAD = 1;

const unitOf = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const letter = (code | 32) - 96;
  return code >= 65 && letter >= 1 && letter <= 26 ? letter : 0;
});

/**
 * Makes a quick reader of a text: bit i of its answer is set where some word begins with a stem of gate i
 * ("improv|gain"; "#" is any number; "o$" is a whole word), whatever its case. A costly pattern that cannot
 * match without such a word need not be tried where its bit is missing. A trie of the stems (Aho and
 * Corasick 1975, without failure links: stems start where words do) reads a text once.
 * Throws RangeError for more than 31 gates.
 */
export function makeGates(gates: readonly string[]): (text: string) => number {
  if (gates.length > MOST) throw new RangeError(`${gates.length} gates do not fit into ${MOST} bits`);
  const next: number[] = [];
  const begun: number[] = [];
  const ended: number[] = [];
  const addNode = (fallback: number): number => {
    for (let unit = 0; unit < UNITS; unit += 1) next.push(unit === 0 ? ROOT : fallback);
    ended.push(0);
    return begun.push(0) - 1;
  };
  addNode(DEAD);
  addNode(DEAD);
  gates.forEach((gate, index) => {
    for (const stem of gate.split('|')) {
      const whole = stem.endsWith('$');
      let node = ROOT;
      for (const letter of whole ? stem.slice(0, -1) : stem) {
        const slot = node * UNITS + (letter === '#' ? DIGIT : unitOf[letter.charCodeAt(0)]!);
        if (next[slot] === DEAD) next[slot] = addNode(DEAD);
        node = next[slot]!;
      }
      const bits = whole ? ended : begun;
      bits[node] = bits[node]! | (1 << index);
    }
  });
  const steps = Uint16Array.from(next);
  const opened = Int32Array.from(begun);
  const closed = Int32Array.from(ended);
  return (text) => {
    let bits = 0;
    let node = ROOT;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const unit = code < 128 ? unitOf[code]! : 0;
      // A number is a word of its own: "x3" holds one.
      if (unit === 0 || unit === DIGIT) {
        bits |= closed[node]!;
        node = ROOT;
      }
      if (unit !== 0) {
        node = steps[node * UNITS + unit]!;
        bits |= opened[node]!;
      }
    }
    return bits | closed[node]!;
  };
}
