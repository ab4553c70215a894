const JOINING = /\s(?:about|by|for|from|in|of|on|over|through|to|under|via|with)\s/;

/** Where the head of a noun phrase ends: before its first preposition ("chain" in "chain of thought"). */
export function headOf(phrase: string): number {
  return JOINING.exec(phrase)?.index ?? phrase.length;
}
