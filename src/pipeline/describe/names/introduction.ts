/** One reason to believe that a paper introduces a name. */
export interface Introduction {
  readonly name: string;
  readonly long?: string;
  /** Index of the name's first token. */
  readonly at: number;
  /** 3 is enough alone, below 2 needs more. */
  readonly weight: number;
  readonly cue: 'proposed' | 'phrase' | 'called' | 'apposition' | 'bracket' | 'title' | 'ours';
}
