import type { AnalyzedText } from '../../../text/analyze-text.ts';
import { remember } from '../../../text/remember.ts';
import { toKey } from '../../../text/word-key.ts';

const AUTHORS = keysOf('we I author authors');
const DOES = keysOf(
  `address analyze argue build compare consider construct create define demonstrate derive describe design develop devise
  employ establish evaluate examine explore extend find focus formulate identify introduce investigate leverage observe offer
  pose present propose prove provide question release report reveal review revisit show study suggest survey tackle take test
  train use utilize validate`,
);
const IS = keysOf('is are was were');
const DONE = keysOf(
  'proposed presented introduced described investigated studied developed discussed examined considered',
);
const THIS = keysOf('this the our present');
const WORK = keysOf(
  'paper work article study report review survey thesis chapter method approach framework algorithm model system',
);
/** "We also first show", "this first large study". */
const NEAR = 3;

const CUE = { does: 1, done: 2, work: 4 };
/** What a key is a cue for, and what should follow it, as bits. */
const cuesOf = remember((key) => ({
  cue: (DOES.has(key) ? CUE.does : 0) | (DONE.has(key) ? CUE.done : 0) | (WORK.has(key) ? CUE.work : 0),
  after: AUTHORS.has(key) ? CUE.does : IS.has(key) ? CUE.done : THIS.has(key) ? CUE.work : 0,
}));

/** 1 for every sentence of an abstract in which the authors say what they do: "we propose", "this paper". */
export function findAims({ sentences, words }: AnalyzedText): Uint8Array {
  const aims = new Uint8Array(sentences.length);
  let expects = 0;
  let left = 0;
  for (let index = 0; index < words.length; index += 1) {
    const { form, sentence } = words[index]!;
    const { cue, after } = cuesOf(form.key);
    if (left > 0 && (cue & expects) !== 0) aims[sentence] = 1;
    left -= 1;
    if (after !== 0) {
      expects = after;
      left = after === CUE.does ? NEAR : after === CUE.work ? 2 : 1;
    }
  }
  return aims;
}

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toKey));
}
