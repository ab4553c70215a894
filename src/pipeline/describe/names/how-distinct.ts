import type { NameMember } from './find-name-groups.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import { keyOf } from './key-of.ts';
import type { Token } from './name-tokens.ts';

const CONCEPT =
  /(?:learning|detection|classification|segmentation|recognition|translation|generation|estimation|adaptation|answering|optimization|training|tuning|prediction|process|processes|inference|modeling|networks?|models?|reconstruction|synthesis|retrieval|search|sampling|reasoning|planning|control|forecasting|regression|distillation|compression|analysis|data|intelligence|images?|imaging|fields?|error|rate|distance|mind|risk|value|score|measure|metric|bound|loss|divergence|discrepancy|criterion|function|matrix|rule|theorem|problem|equation|setting|descent|decomposition)$/i;

/** What is done rather than what does it: the last word of a task. */
const TASK = /[a-z]{3}(?:ing|[ts]ion)$/;

/**
 * How much the spelling alone says that a word is one thing's name: 0 a general term, 0.5 a capitalised
 * word, 1 an acronym or several capitalised words, 2 inner capitals or digits.
 */
export function howDistinct(
  tokens: readonly Token[],
  { first, last }: NameMember,
  concepts: ReadonlyMap<string, string>,
): number {
  const words = tokens.slice(first, last + 1);
  if (words.every((word) => isGeneralAcronym(word.text))) return 0;
  const [word] = words;
  if (words.length > 1 || !word) {
    if (words.some(({ text, shape }) => shape === 'name' && /\p{Lu}/u.test(text))) return 2;
    return CONCEPT.test(words.at(-1)?.text ?? '') ? 0 : 1;
  }
  const long = concepts.get(keyOf(word.text));
  if (long !== undefined && (isConcept(long) || (word.shape === 'acronym' && TASK.test(long)))) return 0;
  if (isGeneralAcronym(word.text.split('-')[0]!) && !/\d/.test(word.text)) return 0;
  if (word.shape === 'name') return /\p{Lu}/u.test(word.text) ? 2 : 0.5;
  return word.shape === 'acronym' ? 1 : 0.5;
}

/** Whether a long form names a task or a notion and not one thing: hardly capitalised, or ending in a noun of tasks. */
function isConcept(long: string): boolean {
  return (long.match(/\b\p{Lu}\p{Ll}/gu)?.length ?? 0) < 2 || CONCEPT.test(long);
}
