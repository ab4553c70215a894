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

/**
 * The written forms, the most frequent first, the title counted twice; one for each, whatever its capitals. The parts of a
 * pair that stand far apart are two phrases, both there or none.
 */
function evidenceOf(found: readonly PlacedMention[], title: string, abstract: string): string[] {
  const forms = new Map<string, { phrases: readonly string[]; weight: number; order: number }>();
  for (const [order, { inTitle, start, end, gap }] of found.entries()) {
    const text = inTitle ? title : abstract;
    const phrases = gap ? [text.slice(start, gap.start), text.slice(gap.end, end)] : [text.slice(start, end)];
    const key = phrases.join('\n').toLowerCase();
    const known = forms.get(key);
    forms.set(key, {
      phrases: known?.phrases ?? phrases,
      weight: (known?.weight ?? 0) + (inTitle ? 2 : 1),
      order: known?.order ?? order,
    });
  }
  const chosen = new Map<string, string>();
  const sorted = [...forms.values()].sort(
    (a, b) => b.weight - a.weight || lengthOf(b.phrases) - lengthOf(a.phrases) || a.order - b.order,
  );
  for (const { phrases } of sorted) {
    const further = phrases.filter((phrase) => !chosen.has(phrase.toLowerCase()));
    if (chosen.size + further.length > EVIDENCE) continue;
    for (const phrase of further) chosen.set(phrase.toLowerCase(), phrase);
  }
  return [...chosen.values()];
}

function lengthOf(phrases: readonly string[]): number {
  return phrases.reduce((sum, { length }) => sum + length, 0);
}
