import { makeGates } from '../make-gates.ts';

/** A number of a sentence that can be a result; offsets count from the start of the sentence. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number as written, ranges and enumerations included: "35.6% to 46.7", "5 to 10", "half". */
  readonly value: string;
  /** %, points, ×, GB, hours, BLEU …; absent for a bare number. */
  readonly unit?: string;
  /** A change or a share says more than a bare score or size. */
  readonly kind: 'relative' | 'change' | 'score' | 'amount' | 'count' | 'word';
}

/** Not inside a word or a number; "sim" is what is left of "∼" in some listings. */
const START = String.raw`(?<=(?:^|[^\p{L}\p{N}.@])(?:sim)?)`;
const NUMBER = String.raw`[+\-−–±]?\d[\d,]{0,14}(?:\.\d{1,9})?`;
const PERCENT = String.raw`(?:\\?%|\s?percent\b|\s?percentage\s+points?\b|\s?pp\b|\s?(?:absolute\s+|percentage\s+)?points?\b)`;
/** "4096 x 3000" is a size, "3 × 10⁵" a way to write a number. */
const TIMES = String.raw`(?:\s?\$?\s?(?:\\times|×)(?!\s?[\d{])\s?\$?|\s?[xX](?![\p{L}\p{N}]|\s\d)|\s?-?\s?times\b|-?\s?fold\b)`;
const UNIT = String.raw`\s?-?(?:BLEU|COMET|ROUGE(?:-[L12])?|mAP|mIoU|IoU|AP|FID|dB|FPS|fps|ms|milliseconds?|seconds?|minutes?|mins?|hours?|days?|GB|MB|TB|KB|GiB|W|kWh|[GT]?FLOPs|GPU[ -](?:hours?|days?)|tokens\/s(?:ec(?:ond)?)?|F1|AUC|WER|nats?|bits?|meters?|cm|mm|km|kg|°C|Hz|eV|kcal\/mol|meV)(?![\p{L}\p{N}])`;

/** A sentence with more numbers than this is a table. */
const MOST = 100;
const RELATIVE = new RegExp(`${START}(${NUMBER})(${PERCENT}|${TIMES})`, 'gu');
const AMOUNT = new RegExp(`${START}(${NUMBER})(${UNIT})`, 'gu');
/** What a method gets along with when it is said to need little. */
const COUNT = new RegExp(
  String.raw`${START}(${NUMBER}[kKM]?)(?=\s(?:[\w-]+\s){0,2}?(?:steps|iterations|samples|examples|labels|demonstrations|epochs|queries|tokens|shots|evaluations|annotations|parameters|rounds|interactions|demos)(?![\p{L}\p{N}]))`,
  'gu',
);
const CHANGE = new RegExp(String.raw`\bfrom (${NUMBER}) to (?:\w+ ){0,3}?(${NUMBER})(?![\p{L}\p{N}%])`, 'gu');
const SIGNED = /(?<![\p{L}\p{N}.@$^_\-–])([+]\d[\d,]{0,14}(?:\.\d{1,9})?)(?![\d%.]{0,9}[\p{L}%])/gu;
const SCORE = /(?<![\p{L}\p{N}.@$^_\-–])(\d{1,3}\.\d{1,4}|0?\.\d+)(?![\p{L}\p{N}%]|\.\d)/gu;
const COUNT_WORD = String.raw`(?:\d+(?:\.\d+)?(?:\s?[-–]\s?\d+)?|one|two|three|four|five|six|several|many|multiple|few)`;
const MAGNITUDE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${COUNT_WORD}(?:[ -](?:to|or)[ -]${COUNT_WORD})?[ -])?orders?[ -]of[ -]magnitude\b`,
  'gu',
);
const WORDS =
  /\b(?:halv(?:es|ing|ed)(?= (?:the|its|our|training|memory|compute|costs?|latency))|half|one[ -]third|two[ -]thirds|one[ -]quarter|twice|doubl(?:es|ing|ed)|tripl(?:es|ing|ed)|quadrupl(?:es|ing|ed)|(?<!(?:is|are) )(?:two|three|four|five|six|ten)(?:fold|-fold| times)|first place|ranks? (?:first|second|third)|(?:two|three|four|five|several) times|(?<=(?:by|to|of|only|about|around) )[1-9]\/[2-9])\b/g;

/** Numbers, and the stems of those in words. */
const readGates = makeGates([
  '#',
  'order|halv|half|one|two|three|four|five|six|ten|several|twice|doubl|tripl|quadrupl|first|rank',
]);

/** The quantities of a sentence in order; overlapping finds keep the first. Linear in its length. */
export function findQuantities(sentence: string): Quantity[] {
  const found: Quantity[] = [];
  const add = (quantity: Quantity): void => {
    if (found.length < MOST && !found.some(({ start, end }) => quantity.start < end && start < quantity.end))
      found.push(quantity);
  };
  const open = readGates(sentence);
  if (open === 0) return found;
  const addWords = (pattern: RegExp): void => {
    for (const match of sentence.matchAll(pattern))
      add({ start: match.index, end: match.index + match[0].length, value: match[0], kind: 'word' });
  };
  addWords(MAGNITUDE);
  if ((open & 1) !== 0) findNumbers(sentence, add);
  addWords(WORDS);
  return found.sort((a, b) => a.start - b.start);
}

function findNumbers(sentence: string, add: (quantity: Quantity) => void): void {
  for (const match of sentence.matchAll(RELATIVE)) {
    add({
      start: match.index,
      end: match.index + match[0].length,
      value: match[1]!,
      unit: unitOf(match[2]!),
      kind: 'relative',
    });
  }
  for (const match of sentence.matchAll(AMOUNT)) {
    add({
      start: match.index,
      end: match.index + match[0].length,
      value: match[1]!,
      unit: match[2]!.replace(/^[\s-]+/, ''),
      kind: 'amount',
    });
  }
  if (/\b(?:only|just|mere|as (?:few|little) as|fewer than|less than|under)\b/.test(sentence)) {
    for (const match of sentence.matchAll(COUNT)) {
      add({ start: match.index, end: match.index + match[0].length, value: match[1]!, kind: 'count' });
    }
  }
  for (const match of sentence.matchAll(CHANGE)) {
    add({
      start: match.index + 5,
      end: match.index + match[0].length,
      value: match[0].slice(5),
      kind: 'change',
    });
  }
  for (const match of sentence.matchAll(SIGNED)) {
    add({ start: match.index, end: match.index + match[0].length, value: match[1]!, kind: 'relative' });
  }
  for (const match of sentence.matchAll(SCORE)) {
    add({ start: match.index, end: match.index + match[0].length, value: match[1]!, kind: 'score' });
  }
}

function unitOf(written: string): string {
  if (/%|percent\b/.test(written) && !/points?/.test(written)) return '%';
  if (/pp|points?/.test(written)) return 'points';
  return '×';
}
