import type { Entry } from '../paper/schema.ts';
import { findTex } from '../text/find-tex.ts';
import { splitSentences, type Span } from '../text/sentences.ts';
import { findPhrase } from './find-phrase.ts';
import { nestSpans, type MarkedSpan, type Piece } from './nest-spans.ts';
import type { TopicLink } from './topic-link.ts';

/** What a stretch of an abstract means. */
export type AbstractMark =
  /** Id of its element, so that a search result can link to the very sentence. */
  | { readonly kind: 'sentence'; readonly id: string }
  | {
      readonly kind: 'result';
      /** Numbers of `results`, counted from 1. */ readonly numbers: readonly number[];
    }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'topic'; readonly topic: TopicLink }
  | { readonly kind: 'name' }
  /** LaTeX, and how it looks when it is set; the text below stays as written. */
  | { readonly kind: 'tex'; readonly shown: string };

export type AbstractPiece = Piece<AbstractMark>;

export interface Annotated {
  /** Read in order, their strings are the abstract. */
  readonly pieces: readonly AbstractPiece[];
  /** Numbers of the results that stand in the abstract; the others come from the title. */
  readonly placed: readonly number[];
}

const ROLES = {
  problem: 'Problem',
  approach: 'Approach',
  data: 'Data',
  result: 'Finding',
  limitation: 'Limitation',
} as const;

/**
 * Marks in an abstract what its entry says about it: every result (overlapping ones share a mark), and
 * the first free occurrence of each link, role, piece of topic evidence and introduced name; and LaTeX that can be set.
 */
export function annotateAbstract(
  abstract: string,
  entry: Pick<Entry, 'results' | 'links' | 'roles' | 'topics' | 'introduces'>,
  topicOf: (id: string) => TopicLink,
): Annotated {
  const spans: MarkedSpan<AbstractMark>[] = regionsOf(abstract, entry.results ?? []);
  const placed = spans.flatMap(({ mark }) => (mark.kind === 'result' ? mark.numbers : []));
  const add = (phrase: string, layer: string, mark: AbstractMark): void => {
    const free = findPhrase(abstract, phrase).find((span) =>
      spans.every((other) => fits(other, span, layer)),
    );
    if (free) spans.push({ ...free, layer, mark });
  };
  for (const { url } of entry.links ?? []) add(url, 'anchor', { kind: 'link', url });
  for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const sentence = entry.roles?.[role];
    if (sentence) add(sentence, 'role', { kind: 'role', role: ROLES[role] });
  }
  // Longer evidence first: "large language models" is not cut short by "language models".
  const evidence = (entry.topics ?? []).flatMap(({ id, evidence }) =>
    evidence.map((phrase) => ({ id, phrase })),
  );
  for (const { id, phrase } of evidence.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
    add(phrase, 'anchor', { kind: 'topic', topic: topicOf(id) });
  }
  for (const { name } of entry.introduces ?? []) add(name, 'name', { kind: 'name' });
  // Last and innermost: a formula that another mark cuts into stays as written.
  for (const { start, end, shown } of findTex(abstract)) {
    const span = { start, end, layer: 'tex', mark: { kind: 'tex', shown } } as const;
    if (spans.every((other) => fits(other, span, 'tex') && !(start <= other.start && other.end <= end)))
      spans.push(span);
  }
  return { pieces: nestSpans(abstract, [...sentencesOf(abstract, spans), ...spans]), placed };
}

/** Sentences that no mark reaches out of, outermost. */
function sentencesOf(
  abstract: string,
  spans: readonly MarkedSpan<AbstractMark>[],
): MarkedSpan<AbstractMark>[] {
  return splitSentences(abstract).flatMap(({ start, end }, i) => {
    const sentence = {
      start,
      end,
      layer: 'sentence',
      mark: { kind: 'sentence', id: `s${i + 1}` },
    } as const;
    return spans.every((span) => fits(span, sentence, 'sentence')) ? [sentence] : [];
  });
}

function fits(other: MarkedSpan<AbstractMark>, span: Span, layer: string): boolean {
  if (other.end <= span.start || span.end <= other.start) return true;
  if (other.layer === layer) return false;
  return (
    (other.start <= span.start && span.end <= other.end) ||
    (span.start <= other.start && other.end <= span.end)
  );
}

/** The stretches that report results; clauses that overlap make one stretch. */
function regionsOf(abstract: string, results: NonNullable<Entry['results']>): MarkedSpan<AbstractMark>[] {
  const found = results.flatMap(({ text }, index) => {
    const start = text === '' ? -1 : abstract.indexOf(text);
    return start < 0 ? [] : [{ start, end: start + text.length, number: index + 1 }];
  });
  found.sort((a, b) => a.start - b.start || a.number - b.number);
  const regions: { start: number; end: number; numbers: number[] }[] = [];
  for (const { start, end, number } of found) {
    const last = regions.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.numbers.push(number);
    } else regions.push({ start, end, numbers: [number] });
  }
  return regions.map(({ start, end, numbers }) => ({
    start,
    end,
    layer: 'result',
    mark: { kind: 'result', numbers: numbers.toSorted((a, b) => a - b) },
  }));
}
