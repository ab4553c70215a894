import type { Counts } from './measure-relevance.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { TaggablePaper } from './taggable-paper.ts';

/** What one paper says about one topic, with the phrases that say so, best first. */
export interface Counted extends Counts {
  readonly evidence: readonly string[];
}

const EVIDENCE = 4;

/** Mentions by topic. */
export function countMentions(
  { title, abstract, atoms }: TaggablePaper,
  mentions: readonly PlacedMention[],
): Map<number, Counted> {
  const byTopic = new Map<number, PlacedMention[]>();
  for (const mention of mentions) {
    const known = byTopic.get(mention.topic);
    if (known) known.push(mention);
    else byTopic.set(mention.topic, [mention]);
  }
  const counted = new Map<number, Counted>();
  for (const [topic, found] of byTopic) {
    const inAbstract = found.filter((mention) => !mention.inTitle);
    counted.set(topic, {
      inTitle: found.length - inAbstract.length,
      inAbstract: inAbstract.length,
      early: inAbstract.some(({ sentence }) => sentence < 2),
      aims: new Set(
        inAbstract.filter(({ sentence }) => atoms.aims[sentence] === 1).map(({ sentence }) => sentence),
      ).size,
      evidence: evidenceOf(found, title, abstract),
    });
  }
  return counted;
}

/** The written forms, the most frequent first, the title counted twice; one for each, whatever its capitals. */
function evidenceOf(found: readonly PlacedMention[], title: string, abstract: string): string[] {
  const forms = new Map<string, { text: string; weight: number; order: number }>();
  for (const [order, { inTitle, start, end }] of found.entries()) {
    const text = (inTitle ? title : abstract).slice(start, end);
    const known = forms.get(text.toLowerCase());
    forms.set(text.toLowerCase(), {
      text: known?.text ?? text,
      weight: (known?.weight ?? 0) + (inTitle ? 2 : 1),
      order: known?.order ?? order,
    });
  }
  return [...forms.values()]
    .sort((a, b) => b.weight - a.weight || b.text.length - a.text.length || a.order - b.order)
    .slice(0, EVIDENCE)
    .map(({ text }) => text);
}
