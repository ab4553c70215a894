import type { AnalyzedText } from '../../../text/analyze-text.ts';
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

/** 1 for every sentence of an abstract in which the authors say what they do: "we propose", "this paper". */
export function findAims({ sentences, words }: AnalyzedText): Uint8Array {
  const aims = new Uint8Array(sentences.length);
  let expects: ReadonlySet<string> | undefined;
  let left = 0;
  for (const { key, sentence } of words) {
    if (left > 0 && expects?.has(key)) aims[sentence] = 1;
    left -= 1;
    const next = AUTHORS.has(key) ? DOES : IS.has(key) ? DONE : THIS.has(key) ? WORK : undefined;
    if (next) {
      expects = next;
      left = next === DOES ? NEAR : next === WORK ? 2 : 1;
    }
  }
  return aims;
}

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toKey));
}
