/** A page as the full-text index keeps it. */
export interface PaperText {
  readonly text: string;
  /** What stands before the first sentence: title and authors. */
  readonly head: string;
  /** Elements that a result can link to, in order: sentences of the abstract. */
  readonly passages: readonly Passage[];
}

/** An element with an id and its text. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** The full-text index as the ranking sees it; papers are positions in the quick index. */
export interface FullText {
  /** Papers whose text has exactly this word (or another form of it) → in how many places. */
  find(word: string): Promise<ReadonlyMap<number, number>>;
  /** Papers in whose text these words follow each other. */
  findPhrase(phrase: string): Promise<ReadonlySet<number>>;
  /** The text of a paper, found by a search of the text or only by its name. */
  read(paper: number): Promise<PaperText>;
}
