import { WORD_SENSES } from './word-senses-data.ts';

/** How many directions a word has a place along. */
export const DIRECTIONS = 80;
/** Places lie between −`STEPS` and `STEPS`. */
export const STEPS = 3;
/** One letter for two places. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvw';

/** Where a word stands among the words of science, and how rare it is there, in bits. */
export interface Sense {
  readonly rarity: number;
  readonly places: Int8Array;
}

let senses: ReadonlyMap<string, Sense> | undefined;

/** The words of the table by their keys; read when first asked for. */
export function readSenses(): ReadonlyMap<string, Sense> {
  return (senses ??= readTable());
}

function readTable(): ReadonlyMap<string, Sense> {
  return new Map(
    WORD_SENSES.trim()
      .split('\n')
      .map((line) => {
        const [word = '', rarity, letters = ''] = line.split(' ');
        const places = new Int8Array(DIRECTIONS);
        for (let i = 0; i < letters.length; i += 1) {
          const digit = DIGITS.indexOf(letters[i]!);
          places[2 * i] = Math.floor(digit / (2 * STEPS + 1)) - STEPS;
          places[2 * i + 1] = (digit % (2 * STEPS + 1)) - STEPS;
        }
        return [word, { rarity: Number(rarity), places }];
      }),
  );
}
