/**
 * Decides which units of a listing are titles, abstracts and furniture. Each unit is weighed by its shape;
 * the best sequence is found by dynamic programming (Viterbi 1967) under the one law of a listing: a title
 * is followed, perhaps after furniture, by its abstract. So "BERT" is a title before an abstract, and a
 * stray line is not.
 */
import { looksLikeName } from './find-authors.ts';
import { findFurniture, type Furniture } from './find-furniture.ts';
import { measureText, type TextShape } from './measure-text.ts';
import type { Unit } from './split-units.ts';

export type Label = 'title' | 'abstract' | 'more' | 'furniture';

export interface LabelledUnit extends Unit {
  readonly label: Label;
  readonly furniture?: Furniture;
}

/** What the sequence so far awaits: a title, the abstract of an open title, or more of an abstract. */
type State = 'idle' | 'titled' | 'told';

interface Path {
  readonly score: number;
  readonly label: Label;
  readonly before: Path | undefined;
  /** The length of the abstract that ends here, and whether it says what the paper does. */
  readonly length: number;
  readonly announces: boolean;
}

const ORPHAN_TITLE = -4;
const ORPHAN_ABSTRACT = -3.5;
const MARKED = 12;
const ANNOUNCES =
  /\b(?:we|this (?:paper|work|article|study)) (?:propose|present|introduce|develop|study|investigate|consider|address|design|formulate|describe|explore)s?\b|\bin this (?:paper|work|article|study)\b/i;
const HEADING =
  /^(?:background|objectives?|aims?|methods?|materials|results?|findings|conclusions?|discussion|significance|availability|contact|introduction|purpose|setting|limitations?|code|data)\b[^.]{0,30}[:.—]/i;
const READS_ON =
  /^(?:[a-zß-öø-ÿ]|(?:Finally|Moreover|Furthermore|Additionally|In addition|Second|Third|Specifically|Concretely|In particular|However|Instead|Then|Here|Thus|Hence|To this end|To (?:address|tackle|solve|overcome|achieve|do) |As a result|It|Its|Their|They|Our|Experiments|Experimental|Extensive|Empirical|Empirically|Results|Code|The (?:code|source|data|proposed|resulting|results)|This (?!paper|work|article|study|thesis|report)|These|Such|We (?:also|further|then|evaluate|demonstrate|validate|conduct|find|test|apply|show|prove|compare|analyze|analyse))\b)/u;

export function labelUnits(units: readonly Unit[]): LabelledUnit[] {
  const labelled = label(units, false);
  return isOfSeveralParagraphs(labelled) ? label(units, true) : labelled;
}

/** Whether it is the habit of this listing to give an abstract several paragraphs. */
function isOfSeveralParagraphs(units: readonly LabelledUnit[]): boolean {
  const prose = new Set<Label>(['abstract', 'more']);
  const papers = units.filter(({ label }) => label === 'title').length;
  const further = units.filter(
    ({ label }, index) => prose.has(label) && prose.has(units[index - 1]?.label ?? 'title'),
  ).length;
  return further >= 3 && further > papers / 4;
}

function label(units: readonly Unit[], continues: boolean): LabelledUnit[] {
  const repeated = findRepeated(units);
  const furniture = units.map(({ text }) =>
    repeated.has(text) ? { rule: 'furniture-repeated', sure: true } : findFurniture(text),
  );
  let paths: Partial<Record<State, Path>> = {
    idle: { score: 0, label: 'furniture', before: undefined, length: 0, announces: false },
  };
  units.forEach((unit, index) => {
    paths = step(
      paths,
      unit,
      furniture[index],
      /^abstract\W*$/i.test(units[index - 1]?.text ?? ''),
      continues,
    );
  });
  const { idle, titled, told } = paths;
  const ends = [told, idle, titled && { ...titled, score: titled.score + ORPHAN_TITLE }].filter(
    (path) => path !== undefined,
  );
  let path: Path | undefined = ends.reduce((best, end) => (end.score > best.score ? end : best));
  const labels: Label[] = [];
  for (; path?.before; path = path.before) labels.push(path.label);
  labels.reverse();
  return units.map((unit, index) => {
    const kind = furniture[index];
    return { ...unit, label: labels[index] ?? 'furniture', ...(kind && { furniture: kind }) };
  });
}

function step(
  paths: Partial<Record<State, Path>>,
  { text }: Unit,
  furniture: Furniture | undefined,
  announced: boolean,
  continues: boolean,
): Partial<Record<State, Path>> {
  const shape = measureText(text);
  const veto = furniture ? (furniture.sure ? -8 : -3) : 0;
  const title = (/^title\s*:/i.test(text) ? MARKED : weighTitle(text, shape)) + veto;
  const abstract =
    (/^(?:abstract|summary)\s*[:.—–-]/i.test(text) ? MARKED : weighAbstract(shape) + (announced ? 4 : 0)) +
    veto;
  const other = weighFurniture(shape, furniture);
  const announces = ANNOUNCES.test(text);
  const next: Partial<Record<State, Path>> = {};
  const offer = (state: State, before: Path | undefined, label: Label, gain: number): void => {
    const score = (before?.score ?? -Infinity) + gain;
    if (!before || score <= (next[state]?.score ?? -Infinity)) return;
    const length = label === 'more' ? before.length + shape.length : shape.length;
    next[state] = {
      score,
      label,
      before,
      length,
      announces: announces || (label === 'more' && before.announces),
    };
  };
  const { idle, titled, told } = paths;
  for (const before of [told, idle]) {
    offer('titled', before, 'title', title);
    offer('idle', before, 'furniture', other);
    offer('told', before, 'abstract', abstract + ORPHAN_ABSTRACT);
  }
  if (told)
    offer(
      'told',
      told,
      'more',
      abstract + (continues ? 5 : 0) + weighMore(text, shape.length, told, announces && told.announces),
    );
  offer('told', titled, 'abstract', abstract);
  offer(
    'titled',
    titled,
    'furniture',
    other + (furniture || shape.words < 3 || looksLikeName(text) ? 1 : -1.5),
  );
  offer('titled', titled, 'title', title + ORPHAN_TITLE);
  return next;
}

function weighTitle(text: string, shape: TextShape): number {
  let score = HEADING.test(text) ? -6 : 0;
  if (text.length <= 2) score -= 4;
  else if (shape.words === 1 && /^\p{Ll}+$/u.test(text)) score -= 3;
  if (text.length > 400) score -= 12;
  else if (text.length > 300) score -= 6;
  else if (text.length > 250) score -= 3;
  else if (text.length > 180) score -= 1;
  if (/\.$/.test(text) && !/\.\.\.$/.test(text)) score -= 2;
  if (/[,;:]$/.test(text)) score -= 2;
  score -= Math.min(4, shape.cues) + (shape.sentences > 1 ? Math.min(3, shape.sentences) : 0);
  score += /^["'“‘(\p{Lu}\p{Lt}\p{Lo}\p{N}$\\]/u.test(text) ? 1 : -0.5;
  if (shape.words >= 3) score += 1;
  if (shape.capitals >= 0.5) score += 1;
  return score;
}

function weighAbstract(shape: TextShape): number {
  let score =
    shape.length >= 400
      ? 4
      : shape.length >= 200
        ? 3
        : shape.length >= 120
          ? 1
          : shape.length >= 60
            ? -0.5
            : shape.length >= 35
              ? -2
              : -4;
  score += shape.end;
  score += shape.cues === 0 ? -1.5 : Math.min(2, shape.cues - 1);
  if (shape.sentences >= 2) score += 1.5;
  if (shape.capitals >= 0.6) score -= 2;
  return score;
}

function weighFurniture(shape: TextShape, furniture: Furniture | undefined): number {
  if (furniture) return furniture.sure ? 5 : 2;
  return shape.words < 3 ? 0 : shape.length < 60 ? -1 : shape.length < 200 ? -2.5 : -6;
}

/** A second paragraph continues the abstract, unless both look like whole abstracts. */
function weighMore(text: string, length: number, before: Path, bothAnnounce: boolean): number {
  if (HEADING.test(text)) return 2;
  let score = READS_ON.test(text) ? 2 : -1;
  if (length < 140) score -= 3;
  if (length >= 500) score -= 1;
  if (before.length >= 500) score -= 1;
  if (Math.min(length, before.length) >= 700) score -= 1.5;
  if (length + before.length >= 2000) score -= 1;
  if (length + before.length >= 2200) score -= 1;
  return bothAnnounce ? score - 1.5 : score;
}

/** Short lines that come three times or more before different things: no list names a paper so often. */
function findRepeated(units: readonly Unit[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  units.forEach(({ text }, index) => {
    if (text.length > 80) return;
    const followers = next.get(text) ?? [];
    followers.push(units[index + 1]?.text ?? '');
    next.set(text, followers);
  });
  return new Set(
    [...next]
      .filter(([, followers]) => followers.length >= 3 && new Set(followers).size > 1)
      .map(([text]) => text),
  );
}
