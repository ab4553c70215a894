/** A mention of a topic, by its index, with its place: UTF-16 offsets into the title or the abstract. */
export interface PlacedMention {
  readonly topic: number;
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence within its text. */
  readonly sentence: number;
  /** What lies between the two parts of a pair that stand far apart: it says nothing of the topic. */
  readonly gap?: { readonly start: number; readonly end: number };
}
