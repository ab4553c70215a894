import type { Introduction } from './introduction.ts';
import type { Token } from './name-tokens.ts';
import { introducedBy } from './read-bracket.ts';
import { readName, type NameSpan } from './read-name.ts';

const LABELS = ['123456', 'abcdef']
  .map((labels) => [...labels])
  .concat([['i', 'ii', 'iii', 'iv', 'v', 'vi']]);

/** "three tasks: 1) First Name, which …" */
export function readEnumeration(
  text: string,
  tokens: readonly Token[],
  at: number,
  emit: (i: Introduction | undefined) => void,
): void {
  let expected = 0;
  for (let i = at; i < Math.min(tokens.length - 1, at + 120); i += 1) {
    const label = tokens[i]!;
    if (
      !/^[).:]/.test(label.after) ||
      label.lower !== LABELS.find((labels) => labels[expected] === label.lower)?.[expected]
    )
      continue;
    expected += 1;
    const span = readName(text, tokens, i + 1) ?? readDescribed(text, tokens, i + 1);
    if (span && /^[,(:]/.test(tokens[span.last]!.after) && span.last > span.first)
      emit({ ...introducedBy(text, tokens, span), weight: 2.5, cue: 'apposition' });
  }
}

/** "Text-guided Image Colorization": a name that begins with a description. */
function readDescribed(text: string, tokens: readonly Token[], at: number): NameSpan | undefined {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || tokens[at]!.after !== '') return undefined;
  const rest = readName(text, tokens, at + 1);
  return rest && { ...rest, first: at };
}
