import type { Introduced } from '../../../paper/schema.ts';
import { PRIOR, SUBJECT_VERBS } from './cue-words.ts';
import type { Introduction } from './introduction.ts';
import { isGeneralAcronym } from './general-acronyms.ts';
import { findKnownDataset } from './known-datasets.ts';
import { findKnownModel } from './known-models.ts';
import { keyOf } from './key-of.ts';
import { mendName } from './mend-name.ts';
import type { Token } from './name-tokens.ts';

const THRESHOLD = 2.4;
const MOST = 30;
/** Characters; no name is longer. */
const LONGEST = 120;

/** "We call it content", "the so-called student": a word, which the title would begin with if it were a name. */
const COMMON_WORD = /^\p{Ll}+$/u;

/** A long form torn out of mark-up is no long form. */
const DAMAGED = /[{}$\\()]|\*\*/;

interface Candidate {
  readonly key: string;
  readonly forms: Map<string, number>;
  long?: string;
  /** The long form is guessed from the title: the abstract knows better. */
  spelled?: boolean;
  weight: number;
  first: number;
  readonly cues: Set<string>;
}

/** Weighs the introductions of a paper against how it goes on to use the names; best first. */
export function chooseIntroduced(
  introductions: readonly Introduction[],
  title: string,
  text: string,
  tokens: readonly Token[],
): Introduced[] {
  const candidates = new Map<string, Candidate>();
  const titleKey = keyOf(title);
  for (const read of introductions) {
    const place = tokens[read.at]?.start ?? -1;
    const introduction = text.startsWith(read.name, place)
      ? mendName(read, text, place)
      : mendName(read, title, title.indexOf(read.name));
    if (introduction === undefined || introduction.weight <= 0 || introduction.name.length > LONGEST)
      continue;
    const key = keyOf(introduction.name);
    if (key.length < 2 || (isGeneralAcronym(introduction.name) && !isItsOwn(introduction, titleKey)))
      continue;
    const known = candidates.get(key);
    const candidate: Candidate = known ?? {
      key,
      forms: new Map(),
      weight: 0,
      first: introduction.at,
      cues: new Set(),
    };
    candidate.weight = Math.max(candidate.weight, introduction.weight) + (known ? 0.5 : 0);
    if (introduction.long && (!candidate.long || candidate.spelled) && !DAMAGED.test(introduction.long)) {
      candidate.long = introduction.long;
      candidate.spelled = introduction.cue === 'title';
    }
    if (introduction.at >= 0 && (candidate.first < 0 || introduction.at < candidate.first))
      candidate.first = introduction.at;
    candidate.forms.set(introduction.name, (candidate.forms.get(introduction.name) ?? 0) + 1);
    candidate.cues.add(introduction.cue);
    candidates.set(key, candidate);
  }
  mergeLongForms(candidates);
  const links = keyOf([...text.matchAll(/https?:\/\/[^\s)]+/g)].map((match) => match[0]).join(' '));
  const kept: { name: string; long?: string; weight: number; first: number }[] = [];
  for (const candidate of strongest(candidates)) {
    const forms = [...candidate.forms.keys()];
    const usage = readUsage(candidate, tokens);
    const inTitle =
      titleKey.includes(candidate.key) ||
      (candidate.long !== undefined && titleKey.includes(keyOf(candidate.long)));
    const opening = candidate.cues.has('phrase') && titleKey.startsWith(candidate.key) ? 1 : 0;
    const linked = forms.some((form) => form.length > 3 && links.includes(keyOf(form)));
    const known = forms.some((form) => findKnownDataset(form) === 'sure' || findKnownModel(form) === 'sure');
    let weight =
      candidate.weight +
      Math.min(usage.subject, 3) * 0.5 +
      (usage.count > 2 ? 0.5 : 0) +
      (inTitle && !candidate.cues.has('title') ? 1 : 0) +
      (linked ? 1 : 0) +
      opening -
      Math.min(usage.prior, 2) * 0.5;
    if (usage.earlier && !candidate.cues.has('title')) weight -= inTitle ? 1 : 2;
    if (known) weight -= candidate.cues.has('title') ? 1 : candidate.weight >= 3 ? 1 : 4;
    const isWord = !titleKey.startsWith(candidate.key) && forms.every((form) => COMMON_WORD.test(form));
    const generic = isWord || (opening === 0 && candidate.cues.size === 1 && candidate.cues.has('phrase'));
    if (weight < THRESHOLD || generic) continue;
    const name = mostUsed([...forms, ...writtenForms(candidate.key, tokens)], text) ?? forms[0]!;
    kept.push({
      name,
      ...(candidate.long && candidate.long !== name && { long: candidate.long }),
      weight,
      first: candidate.first,
    });
  }
  kept.sort((a, b) => b.weight - a.weight || a.first - b.first || (a.name < b.name ? -1 : 1));
  const names = kept.map(({ name, long }): Introduced => ({ name, ...(long && { long }) }));
  return [...names, ...findVersions(names, text, tokens)];
}

/** "X-Large", "X 20B" and "Mini-X" beside "X": versions that the paper names of what it introduces, in order. */
function findVersions(names: readonly Introduced[], text: string, tokens: readonly Token[]): Introduced[] {
  const versions = new Map<string, Introduced>();
  const keys = new Set(names.map(({ name }) => keyOf(name)));
  const own = names
    .map(({ name }) => name)
    .filter((name) => name.length > 2 && /\p{Lu}.*[\p{Lu}\d]|\d/u.test(name) && !name.includes(' '));
  if (own.length === 0) return [];
  for (const [index, token] of tokens.entries()) {
    if (token.shape !== 'name' || tokens[index - 1]?.after.includes('/')) continue;
    const next = tokens[index + 1];
    const sized = token.after === '' && next !== undefined && /^[\d.]+[BM]$/.test(next.text);
    const whole = sized ? text.slice(token.start, next.end) : token.text;
    if (keys.has(keyOf(whole)) || !own.some((name) => isVersion(token.text, name, sized))) continue;
    versions.set(keyOf(whole), versions.get(keyOf(whole)) ?? { name: whole });
  }
  return [...versions.values()];
}

function isVersion(word: string, name: string, sized: boolean): boolean {
  if (word === name) return sized;
  if (word.startsWith(`${name}-`)) return /^[\p{Lu}\d]/u.test(word.slice(name.length + 1));
  return word.endsWith(`-${name}`) && /^\p{Lu}[\p{L}\d]+$/u.test(word.slice(0, -name.length - 1));
}

/** "PDF" is a name where the title is its long form, or where the paper says "or PDF for short". */
function isItsOwn({ long, cue, weight }: Introduction, titleKey: string): boolean {
  if (long === undefined) return false;
  return (
    cue === 'called' ||
    keyOf(long) === titleKey ||
    (weight >= 2.5 && /^\P{Lu}*\p{Lu}.* \p{Lu}/u.test(long) && titleKey.includes(keyOf(long)))
  );
}

/** No paper introduces more names than a few; what a hostile text lists beyond that is not weighed. */
function strongest(candidates: ReadonlyMap<string, Candidate>): Candidate[] {
  const all = [...candidates.values()];
  return all.length <= MOST
    ? all
    : all.sort((a, b) => b.weight - a.weight || a.first - b.first || (a.key < b.key ? -1 : 1)).slice(0, MOST);
}

/** A candidate that is the long form of another is that other. */
function mergeLongForms(candidates: Map<string, Candidate>): void {
  for (const candidate of [...candidates.values()]) {
    const long = candidate.long && candidates.get(keyOf(candidate.long));
    if (!long || long === candidate) continue;
    candidate.weight = Math.max(candidate.weight, long.weight) + 0.5;
    if (long.cues.has('title')) candidate.cues.add('title');
    candidates.delete(long.key);
  }
}

/** How the paper goes on: as subject of its own sentences, as somebody else's work, before it is introduced. */
function readUsage(
  candidate: Candidate,
  tokens: readonly Token[],
): { subject: number; prior: number; earlier: boolean; count: number } {
  const words = new Set(
    [...candidate.forms.keys()].filter((form) => !/\s/.test(form)).map((form) => form.toLowerCase()),
  );
  const phrases = [...candidate.forms.keys()]
    .filter((form) => /\s/.test(form))
    .map((form) => form.toLowerCase().split(/\s+/));
  let subject = 0;
  let prior = 0;
  let earlier = false;
  let count = 0;
  tokens.forEach((token, i) => {
    let last =
      words.has(token.lower) || (token.lower.endsWith('s') && words.has(token.lower.slice(0, -1))) ? i : -1;
    if (last < 0)
      for (const phrase of phrases)
        if (phrase.every((word, k) => tokens[i + k]?.lower === word)) last = i + phrase.length - 1;
    if (last < 0) return;
    count += 1;
    if (candidate.first >= 0 && i < candidate.first - 24) earlier = true;
    const next = tokens[last + 1];
    const before = tokens[i - 1];
    if (next && tokens[last]!.after === '' && SUBJECT_VERBS.has(next.lower)) subject += 1;
    else if (
      before &&
      ['our', 'proposed', 'with', 'using', 'that', 'of', 'by', 'to'].includes(before.lower) &&
      i > candidate.first + 1
    )
      subject += 0.5;
    if (before && (PRIOR.has(before.lower) || (before.lower === 'as' && tokens[i - 2]?.lower === 'such')))
      prior += 1;
  });
  return { subject, prior, earlier, count };
}

/** The single words of the text that are the name in other letters: "Preselect" beside "PreSelect". */
function writtenForms(key: string, tokens: readonly Token[]): string[] {
  const forms = new Set<string>();
  const start = key.slice(0, 2);
  for (const { text, lower, shape } of tokens)
    if ((shape === 'name' || shape === 'acronym') && lower.startsWith(start) && keyOf(text) === key)
      forms.add(text);
  return [...forms];
}

function mostUsed(forms: readonly string[], text: string): string | undefined {
  return forms
    .map((form) => ({ form, count: text.split(form).length }))
    .sort((a, b) => b.count - a.count || a.form.length - b.form.length || (a.form < b.form ? -1 : 1))[0]
    ?.form;
}
