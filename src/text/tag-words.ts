import { onlyOption, OPTIONS, WIDTH } from './tag-options.ts';
import { COMMA, STATES, STOP, TAGS, type Tag } from './tag-states.ts';
import { TRANSITIONS } from './tagger-data.ts';
import type { WordForm } from './word-forms.ts';
import type { Word } from './words.ts';

const EDGE = onlyOption(0, STOP);
const PAUSE = onlyOption(0, COMMA);
/** Pairs of the tags that two neighbouring steps offer. */
const CELLS = WIDTH * WIDTH;
const SPACE = 32;
const transitions = Float64Array.from(TRANSITIONS, (char) => (char.charCodeAt(0) - 35) / 6);

/**
 * The part of speech of every word: the most likely path through a second-order hidden Markov
 * model (Brants, "TnT: a statistical part-of-speech tagger", ANLP 2000) with a lexicon and, for words
 * outside it, their endings. `forms` are those of the words. Linear in the length of the text.
 */
export function tagWords(text: string, words: readonly Word[], forms: readonly WordForm[]): Tag[] {
  const steps: number[] = [];
  const places: number[] = [];
  let stretch = 0;
  let titled = false;
  let fresh = true;
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0 && !isOneSpace(text, words, index)) {
      const gap = text.slice(words[index - 1]!.end, words[index]!.start);
      if (/[^\s"'“”‘’]/.test(gap)) {
        fresh = /[.!?:;]/.test(gap);
        steps.push(fresh ? EDGE : PAUSE);
      }
    }
    if (index === stretch) {
      stretch = endOfStretch(text, words, index);
      titled = isTitleCase(words, index, stretch);
      fresh = true;
    }
    places.push(steps.length);
    steps.push(fresh || titled ? forms[index]!.titled : forms[index]!.plain);
    fresh = false;
  }
  steps.push(EDGE);
  const path = findBestPath(steps);
  return places.map((place) => TAGS[path[place]!]!);
}

function isOneSpace(text: string, words: readonly Word[], index: number): boolean {
  const { end } = words[index - 1]!;
  return words[index]!.start === end + 1 && text.charCodeAt(end) === SPACE;
}

/** Index after the last word before a full stop. */
function endOfStretch(text: string, words: readonly Word[], from: number): number {
  let index = from + 1;
  while (
    index < words.length &&
    (isOneSpace(text, words, index) || !/[.!?]/.test(text.slice(words[index - 1]!.end, words[index]!.start)))
  ) {
    index += 1;
  }
  return index;
}

/** Whether most long words of a stretch begin with a capital, so that a capital says nothing. */
function isTitleCase(words: readonly Word[], from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let index = from + 1; index < to; index += 1) {
    const { text } = words[index]!;
    if (text.length < 4) continue;
    long += 1;
    const letter = text.charCodeAt(0);
    if (letter < 128 ? letter >= 65 && letter <= 90 : /^\p{Lu}/u.test(text)) capital += 1;
  }
  return long >= 2 && capital >= 0.6 * long;
}

/** Viterbi over pairs of tags; a step offers at most three tags, so each word costs at most 27 sums. */
function findBestPath(steps: readonly number[]): Uint8Array {
  const { counts, states, costs } = OPTIONS;
  const back = new Uint8Array(steps.length * CELLS);
  let beforeLast = EDGE;
  let last = EDGE;
  let scores = new Float64Array(CELLS);
  let next = new Float64Array(CELLS);
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const [before, middle, after] = [counts[beforeLast]!, counts[last]!, counts[step]!];
    for (let b = 0; b < middle; b += 1) {
      const state = states[last * WIDTH + b]!;
      for (let c = 0; c < after; c += 1) {
        const end = states[step * WIDTH + c]!;
        let best = Infinity;
        let from = 0;
        for (let a = 0; a < before; a += 1) {
          const pair = states[beforeLast * WIDTH + a]! * STATES + state;
          const score = scores[a * WIDTH + b]! + transitions[pair * STATES + end]!;
          if (score < best) {
            best = score;
            from = a;
          }
        }
        next[b * WIDTH + c] = best + costs[step * WIDTH + c]!;
        back[index * CELLS + b * WIDTH + c] = from;
      }
    }
    [scores, next] = [next, scores];
    beforeLast = last;
    last = step;
  }
  return walkBack(steps, back, scores, counts[beforeLast]!);
}

/** Follows the best path backwards from the last step, which is an edge and has one tag. */
function walkBack(
  steps: readonly number[],
  back: Uint8Array,
  scores: Float64Array,
  choices: number,
): Uint8Array {
  const path = new Uint8Array(steps.length);
  let b = 0;
  let c = 0;
  for (let choice = 1; choice < choices; choice += 1)
    if (scores[choice * WIDTH]! < scores[b * WIDTH]!) b = choice;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    path[index] = OPTIONS.tags[steps[index]! * WIDTH + c]!;
    const a = back[index * CELLS + b * WIDTH + c]!;
    c = b;
    b = a;
  }
  return path;
}
