/** Sixty-four letters that need no escape anywhere. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/** Packs rising numbers as steps from one to the next, the first from −1: five bits a letter, the sixth says "more". */
export function packSteps(numbers: ArrayLike<number>): string {
  let packed = '';
  let before = -1;
  for (let i = 0; i < numbers.length; i++) {
    let rest = numbers[i]! - before;
    before = numbers[i]!;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) packed += DIGITS[MORE + (rest % MORE)];
    packed += DIGITS[rest];
  }
  return packed;
}

/** The inverse. */
export function unpackSteps(packed: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  let [step, weight] = [0, 1];
  for (let i = 0; i < packed.length; i++) {
    const value = VALUES.get(packed.charCodeAt(i)) ?? 0;
    step += (value % MORE) * weight;
    weight *= MORE;
    if (value >= MORE) continue;
    number += step;
    numbers.push(number);
    [step, weight] = [0, 1];
  }
  return numbers;
}
