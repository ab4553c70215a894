import type { Message } from '../../paper/message.ts';
import type { DescribedPaper, Description, Paper } from '../../paper/paper.ts';
import type { Receipt } from '../../paper/schema.ts';
import type { Topic } from '../../paper/topic.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Says what every paper is about, introduces and reports; proposes new topics. */
export function describePapers(
  papers: readonly Paper[],
  vocabulary: readonly Topic[],
): { papers: DescribedPaper[]; vocabulary: Topic[]; messages: Message[] } {
  return {
    papers: papers.map((paper) => ({ paper, description: describe(paper, vocabulary) })),
    vocabulary: [...vocabulary],
    messages: [],
  };
}

function describe(paper: Paper, vocabulary: readonly Topic[]): Description {
  const receipts: Receipt[] = [];
  for (const topic of vocabulary) {
    if (topic.hidden) continue;
    const found = new Map<string, number>();
    let score = 0;
    for (const alias of [topic.label, ...(topic.aliases ?? [])]) {
      const pattern = new RegExp(`\\b${alias.replace(/[^\w ]/g, '\\$&').replace(/[ -]/g, '[ -]?')}s?\\b`, 'gi');
      for (const [text, weight] of [[paper.title, 3], [paper.abstract, 1]] as const) {
        for (const match of text.matchAll(pattern)) {
          found.set(match[0], (found.get(match[0]) ?? 0) + 1);
          score += weight;
        }
      }
    }
    if (score >= 2) receipts.push({ id: topic.id, score, evidence: [...found.keys()].slice(0, 4) });
  }
  receipts.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const topics = receipts.slice(0, 6).map((r) => ({ ...r, score: Number((r.score / receipts[0]!.score).toFixed(3)) }));
  const colon = paper.title.match(/^([^:]{2,30}): /)?.[1];
  const results = splitSentences(paper.abstract)
    .map((s) => paper.abstract.slice(s.start, s.end))
    .flatMap((text) => {
      const value = text.match(/(\d[\d.,]*)\s?(%|x\b|points)/);
      return value ? [{ text, value: value[1]!, unit: value[2]! }] : [];
    });
  const links = [...paper.abstract.matchAll(/https?:\/\/[^\s)]+[^\s).,]/g)].map((m) => ({
    url: m[0],
    kind: m[0].includes('github') ? ('code' as const) : ('project' as const),
  }));
  return {
    tags: topics.map((t) => t.id),
    ...(topics.length > 0 && { topics }),
    ...(colon && { introduces: [{ name: colon }] }),
    ...(results.length > 0 && { results }),
    ...(links.length > 0 && { links }),
    contribution: 'method',
  };
}
