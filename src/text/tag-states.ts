/** Universal part of speech; auxiliaries are VERB, both kinds of conjunction CONJ, everything else X. */
export type Tag =
  'NOUN' | 'PROPN' | 'ADJ' | 'VERB' | 'ADV' | 'NUM' | 'ADP' | 'DET' | 'PRON' | 'CONJ' | 'PART' | 'X';

/** Tags by the number that stands for them. */
// prettier-ignore
export const TAGS: readonly Tag[] = [
  'NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'NUM', 'ADP', 'DET', 'PRON', 'CONJ', 'PART', 'X',
];

/**
 * The tagger tells more kinds of word apart than there are tags, because plural nouns, finite verbs,
 * participles, auxiliaries and relative pronouns have different neighbours. The first twelve states are the tags.
 */
const STATE = {
  plural: 12,
  thirdPerson: 13,
  gerund: 14,
  participle: 15,
  auxiliary: 16,
  of: 17,
  relative: 18,
  coordinator: 19,
  comma: 20,
  stop: 21,
} as const;

export const STATES = 22;
/** A mark inside a sentence. */
export const COMMA = STATE.comma;
/** A mark between sentences, or the edge of the text. */
export const STOP = STATE.stop;

const AUXILIARIES = new Set(
  'is are was were be been being am has have had having do does did can could may might must shall should will would cannot'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose', 'what']);
const COORDINATORS = new Set(['and', 'or', 'but', 'nor']);

/** The state of a lower-case word, or of the ending of one, under a tag by number. */
export function stateOf(tag: number, word: string): number {
  switch (TAGS[tag]) {
    case 'NOUN':
      return /[^sui]s$/.test(word) ? STATE.plural : tag;
    case 'VERB':
      if (AUXILIARIES.has(word)) return STATE.auxiliary;
      if (word.endsWith('ing')) return STATE.gerund;
      if (/(?:ed|en|wn)$/.test(word)) return STATE.participle;
      return /[^sui]s$/.test(word) ? STATE.thirdPerson : tag;
    case 'ADP':
      return word === 'of' ? STATE.of : tag;
    case 'PRON':
      return RELATIVES.has(word) ? STATE.relative : tag;
    case 'CONJ':
      return COORDINATORS.has(word) ? STATE.coordinator : tag;
    default:
      return tag;
  }
}
