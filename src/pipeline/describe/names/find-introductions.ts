import { CALLING, MAKING, NAMING, PROPOSING } from './cue-words.ts';
import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { readBracket } from './read-bracket.ts';
import { readEnumeration } from './read-enumeration.ts';
import { readColon, readNovel, readPassive } from './read-minor-cues.ts';
import { readNaming } from './read-naming.ts';
import { readOurs } from './read-ours.ts';
import { readPhrase } from './read-phrase.ts';
import { strengthOfOffer, SUBJECTS } from './strength-of-offer.ts';

/** Every place of the text that introduces a name, in order. */
export function findIntroductions(text: string, tokens: readonly Token[]): Introduction[] {
  const found: Introduction[] = [];
  const emit = (introduction: Introduction | undefined): void => {
    if (introduction) found.push(introduction);
  };
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.initial) end += 1;
    readSentence(text, tokens, start, end, emit);
    start = end;
  }
  return found;
}

const PARTS =
  /^(?:components|modules|tasks|stages|strategies|objectives|techniques|mechanisms|parts|losses|designs|steps|contributions|algorithms|models|methods|datasets|benchmarks|metrics)$/;

/** The words that a reading starts from: one look-up settles most of the words of a sentence. */
const STARTS = new Map<string, 'own' | 'fresh' | 'verb' | 'naming' | 'being'>([
  ...['refer', 'referred', 'short', 'term', 'i', ...NAMING, ...CALLING].map(
    (word) => [word, 'naming'] as const,
  ),
  ...[...PROPOSING, ...MAKING].map((word) => [word, 'verb'] as const),
  ...['we', 'our', 'this', 'resulting', 'final'].map((word) => [word, 'own'] as const),
  ...['novel', 'new', 'proposed'].map((word) => [word, 'fresh'] as const),
  ...['is', 'are'].map((word) => [word, 'being'] as const),
]);

/** The first two letters of those words: they turn most words away unhashed. */
const BEGINNINGS = new Uint8Array(1024);
for (const word of STARTS.keys()) BEGINNINGS[beginningOf(word)] = 1;

function beginningOf(word: string): number {
  return (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  emit: (i: Introduction | undefined) => void,
): void {
  let ours = false;
  let proposed = false;
  let offers = false;
  const naming: number[] = [];
  const fresh: number[] = [];
  for (let i = start; i < end; i += 1) {
    const { lower } = tokens[i]!;
    if (BEGINNINGS[beginningOf(lower)] === 0) continue;
    const kind = STARTS.get(lower);
    if (kind === undefined) continue;
    if (kind === 'own')
      ours ||=
        lower === 'we' || lower === 'our' || (lower === 'this' && SUBJECTS.has(tokens[i + 1]?.lower ?? ''));
    if (kind === 'fresh') fresh.push(i);
    if (kind === 'naming') naming.push(i);
    if (kind === 'own' || kind === 'fresh') emit(readOurs(text, tokens, i, end));
    if (kind === 'being') emit(readPassive(text, tokens, start, i));
    const strength = kind === 'verb' || lower === 'proposed' ? strengthOfOffer(tokens, start, i) : 0;
    offers ||= kind === 'verb';
    if (strength === 0) continue;
    proposed = true;
    readPhrase(text, tokens, i + 1, end, strength, emit);
  }
  if (offers) readParts(text, tokens, start, end, emit);
  if (!ours && fresh.length === 0 && !proposed) return;
  for (const i of naming) emit(readNaming(text, tokens, start, i, end));
  for (const i of fresh) if (tokens[i]!.lower !== 'proposed') emit(readNovel(text, tokens, i, end));
  for (let i = start; i < end; i += 1) {
    const { after } = tokens[i]!;
    if (after === '') continue;
    if (after === ':') emit(readColon(text, tokens, start, i));

    if (proposed && after.endsWith('(') && i + 1 < end) emit(readBracket(text, tokens, start, i, 1));
  }
}

/** "X introduces three components: (1) First Part, which …". */
function readParts(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  emit: (i: Introduction | undefined) => void,
): void {
  for (let i = start + 1; i < end - 1; i += 1) {
    if (PARTS.test(tokens[i]!.lower) && tokens[i]!.after.startsWith(':'))
      return readEnumeration(text, tokens, i + 1, emit);
  }
}
