import type { Description, Paper } from '../../paper/paper.ts';
import { splitSentences } from '../../text/sentences.ts';

/** A placeholder for the steps that find results and links. */
export function describeNaively({ abstract }: Paper): Omit<Description, 'tags' | 'topics' | 'acronyms' | 'introduces' | 'mentions'> {
  const results = splitSentences(abstract)
    .map((s) => abstract.slice(s.start, s.end))
    .flatMap((text) => {
      const value = text.match(/(\d[\d.,]*)\s?(%|x\b|points)/);
      return value ? [{ text, value: value[1]!, unit: value[2]! }] : [];
    });
  const links = [...abstract.matchAll(/https?:\/\/[^\s)]+[^\s).,]/g)].map((m) => ({
    url: m[0],
    kind: m[0].includes('github') ? ('code' as const) : ('project' as const),
  }));
  return {
    ...(results.length > 0 && { results }),
    ...(links.length > 0 && { links }),
    contribution: 'method',
  };
}
