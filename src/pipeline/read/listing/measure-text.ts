/** What the shape of a text says about it, whatever it is about. */
export interface TextShape {
  readonly length: number;
  readonly words: number;
  /** Words that sentences are made with and titles seldom hold. */
  readonly cues: number;
  /** Sentences that end inside the text or at its end. */
  readonly sentences: number;
  /** 1 ends as a statement does (an ellipsis included), 0 as a question or exclamation, -1 as neither. */
  readonly end: -1 | 0 | 1;
  /** Share of the words of four letters or more that begin with a capital. */
  readonly capitals: number;
}

const CUES =
  /\b(?:we|our|us|is|are|was|were|be|been|has|have|had|can|cannot|could|may|will|would|should|does|do|that|this|these|which|where|while|it|its|their|they|there|such|however|thus|also|but|show|shows|propose|proposes|present|presents|introduce|introduces|demonstrate|argue|prove|find|study|investigate|achieve|achieves|outperforms?)\b/g;

export function measureText(text: string): TextShape {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text;
  const long = sample.match(/\p{L}[\p{L}\p{M}\p{N}'’]{3,}/gu) ?? [];
  const latin = /\p{Script=Latin}/u.test(sample);
  const inner = sample.match(/[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])|[。！？](?!$)/gu) ?? [];
  const end = /[.…。]["'”’)\]$]*$/u.test(text) ? 1 : /[!?！？]["'”’)\]]*$/u.test(text) ? 0 : -1;
  return {
    length: latin ? text.length : text.length * 2.5,
    words: (sample.match(/[^\s\p{P}\p{S}]+/gu) ?? []).length,
    cues: latin ? (` ${sample[0]?.toLowerCase() ?? ''}${sample.slice(1)}`.match(CUES) ?? []).length : 2,
    sentences: inner.length + (end < 0 ? 0 : 1),
    end,
    capitals: long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length,
  };
}
