import { toKey } from '../../text/word-key.ts';
import { splitWords } from '../../text/words.ts';

/** The written forms of a topic that tell a reader something: without plurals and spellings of one already there. */
export function otherNames(label: string, aliases: readonly string[]): string[] {
  const known = new Set([nameKey(label)]);
  return aliases.filter((alias) => {
    const key = nameKey(alias);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What two written forms of one name share: "Pretraining" and "pre-training", "LLM" and "LLMs". */
export function nameKey(name: string): string {
  const words = splitWords(name)
    .flatMap(({ text }) => text.split(/[-‐‑]/))
    .map(toKey);
  return words.join('').replace(/s$/, '') || name;
}
