import { slugOf } from '../../../../paper/ids.ts';
import type { Topic } from '../../../../paper/topic.ts';
import { analyzeText } from '../../../../text/analyze-text.ts';
import { singularOf } from '../../../../text/make-ledger.ts';
import { isConsensus } from '../expand-short-forms.ts';
import { readCandidates, type Term } from './count-terms.ts';
import { readCases, type Cases } from './read-cases.ts';
import type { Corpus } from './read-corpus.ts';

/** How the papers write one term: written form in lower case → uses; short forms as they are. */
interface Forms {
  readonly long: Map<string, number>;
  readonly short: Map<string, number>;
}

/** A topic and the term it was found as. */
export interface NamedTerm {
  readonly topic: Topic;
  readonly term: Term;
}

/** A short form is the label where it is used this much more often than a long form of four words. */
const SHORT_IS_NAME = 5;
/** Share of the uses in the singular from which on the plural is the heading. */
const PLURAL = 0.4;
/** Words in -ing that name a field or a thing rather than something done to what stands before them. */
const STUDIES = new Set(
  'answering computing engineering imaging learning mining modeling modelling processing reasoning setting understanding'.split(
    ' ',
  ),
);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Labels, aliases and ids of terms, in their order. Two terms never share an id, nor one of `taken`. */
export function nameTopics(terms: readonly Term[], corpus: Corpus, taken: Set<string>): NamedTerm[] {
  const forms = readForms(terms, corpus);
  const cases = readCases(
    [...forms.values()].flatMap(({ long }) => headingOf(long) ?? []),
    corpus.papers,
    corpus.hashes.interner,
  );
  const named: NamedTerm[] = [];
  for (const term of terms) {
    const variants = (term.variants ?? []).flatMap((hash) => headingOf(forms.get(hash)!.long) ?? []);
    const topic = nameTopic(
      term,
      forms.get(term.hash)!,
      variants.map(cases.write),
      cases,
      hasSibling(term, terms),
    );
    if (!topic || taken.has(topic.id)) continue;
    taken.add(topic.id);
    named.push({ topic, term });
  }
  return named;
}

function nameTopic(
  term: Term,
  { long, short }: Forms,
  variants: readonly string[],
  cases: Cases,
  hasSiblings: boolean,
): Topic | undefined {
  const written = headingOf(long);
  const acronym = mostUsed(short);
  if (written === undefined && acronym === undefined) return undefined;
  const shown = written === undefined ? undefined : cases.write(written);
  const isName =
    shown === undefined ||
    (acronym !== undefined &&
      term.ids.length >= 4 &&
      short.get(acronym)! > SHORT_IS_NAME * (long.get(written!) ?? 0));
  const label = isName ? acronym! : shown;
  const other = isName ? shown : acronym;
  const aliases = [
    ...(other === undefined ? [] : [other]),
    ...variants,
    ...formsOf(shown ?? '', hasSiblings),
    ...[shown ?? '', ...variants].flatMap((form) => findSpreadForm(form) ?? []),
  ];
  const id = slugOf(label);
  if (!ID.test(id)) return undefined;
  return { id, label, ...(aliases.length > 0 && { aliases }), origin: 'discovered' };
}

function readForms(terms: readonly Term[], corpus: Corpus): Map<number, Forms> {
  const wanted = terms.flatMap(({ hash, variants = [] }) => [hash, ...variants]);
  const forms = new Map<number, Forms>(wanted.map((hash) => [hash, { long: new Map(), short: new Map() }]));
  for (const [index, { title, abstract }] of corpus.papers.entries()) {
    const atoms = corpus.atoms[index]!;
    readCandidates(corpus, index, ({ hash, first, end }, isShort) => {
      const known = forms.get(hash);
      if (!known) return;
      const text = (first < atoms.abstractFrom ? title : abstract).slice(
        atoms.starts[first],
        atoms.ends[end - 1],
      );
      if (isShort) {
        const short = singularOf(text);
        if (isConsensus(short, hash, corpus.shorts))
          known.short.set(short, (known.short.get(short) ?? 0) + 1);
      } else if (!isShouted(text)) {
        const written = text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
        known.long.set(written, (known.long.get(written) ?? 0) + 1);
      }
    });
  }
  return forms;
}

function isShouted(text: string): boolean {
  return /\s/.test(text) && text === text.toUpperCase();
}

function mostUsed(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Things that can be counted are headed in the plural (ISO 25964-1, 6.5). */
function headingOf(forms: ReadonlyMap<string, number>): string | undefined {
  const most = mostUsed(forms);
  if (most === undefined) return undefined;
  const plurals = [`${most}s`, `${most}es`, most.replace(/y$/, 'ies')].filter((form) => form !== most);
  return plurals.find((plural) => (forms.get(plural) ?? 0) >= Math.max(2, PLURAL * forms.get(most)!)) ?? most;
}

/**
 * Other parts of speech that say the same: "few-shot" before any noun is few-shot learning, and what is
 * "adversarially trained" had adversarial training: "trained" and "training" have one key. Not where another
 * topic begins with the same modifier.
 */
function formsOf(label: string, hasSiblings: boolean): string[] {
  const modifier = hasSiblings ? undefined : /^(\p{L}+-[\p{L}-]+) learning$/u.exec(label)?.[1];
  const adverbial = /^(\p{L}+al) ([\p{L}-]+ing)$/u.exec(label);
  return [
    ...(modifier === undefined ? [] : [modifier.toLowerCase()]),
    ...(adverbial ? [`${adverbial[1]!.toLowerCase()}ly ${adverbial[2]!}`] : []),
  ];
}

/**
 * An act done to things of two words or more is the same when the words stand apart: "language model
 * pre-training" and "pre-train a multilingual language model" (C. Jacquemin, "Syntagmatic and paradigmatic
 * representations of term variation", ACL 1999).
 */
function findSpreadForm(form: string): string | undefined {
  const cut = form.lastIndexOf(' ');
  const [what, act] = [form.slice(0, Math.max(0, cut)), form.slice(cut + 1)];
  if (!/[\s-]/.test(what) || !act.endsWith('ing') || STUDIES.has(act)) return undefined;
  const last = analyzeText(form).words.at(-2)?.tag;
  return last === 'NOUN' || last === 'PROPN' ? `${what} & ${act}` : undefined;
}

function hasSibling({ ids }: Term, terms: readonly Term[]): boolean {
  const modifier = ids.slice(0, -1);
  return terms.some(
    (other) => other.ids.at(-1) !== ids.at(-1) && modifier.every((id, i) => id === other.ids[i]),
  );
}
