import { choosesAll } from '../../site/lists/paper-choice.ts';
import type { PaperChoice, PaperSelection } from '../../site/lists/paper-columns.ts';
import { selectPapers } from '../../site/lists/select-papers.ts';
import { choosePapers } from '../../site/search/choose-papers.ts';
import { describeFound, type Reading } from '../../site/search/describe-found.ts';
import { findPlaces, type Place } from '../../site/search/find-places.ts';
import { wantedStems, type WantedStems } from '../../site/search/mark-words.ts';
import type { OpenIndex } from '../../site/search/open-index.ts';
import type { Ranked } from '../../site/search/rank-papers.ts';
import { searchNames, searchPapers, type Found } from '../../site/search/search-papers.ts';
import type { SearchEngine } from './search-engine.ts';

/** A question to the search. */
export interface Question {
  readonly query: string;
  readonly verbatim: boolean;
  readonly choice: PaperChoice;
}

/** A paper of an answer. */
export type Hit = Pick<Ranked, 'paper' | 'missing' | 'named'>;

/** All there is to show for a question. */
export interface Answer {
  readonly index: OpenIndex;
  readonly places: readonly Place[];
  readonly hits: readonly Hit[];
  /** Papers with only a part of the query, below few hits. */
  readonly partly: readonly Hit[];
  readonly reading: Reading;
  readonly wanted: WantedStems;
  /** How many papers each value of a facet would leave; counted when asked, for the counts need more data. */
  count(): Promise<PaperSelection['counts']>;
}

/** Results shown at a time. */
export const PER_PAGE = 10;

/** Answers by titles and names: a part of the full answer, its beginning. */
export async function answerByName(engine: SearchEngine, question: Question): Promise<Answer> {
  const index = await engine.index();
  const found = await index.settle(() => searchNames(question.query, index, { verbatim: question.verbatim }));
  return makeAnswer(engine, question, index, found);
}

/** Answers by everything. */
export async function answerQuery(engine: SearchEngine, question: Question): Promise<Answer> {
  const { query, verbatim } = question;
  const index = await engine.index();
  if (query === '') return makeAnswer(engine, question, index, searchNames('', index));
  const found = await searchPapers(query, index, await engine.fullText(), { verbatim });
  return makeAnswer(engine, question, index, found);
}

/**
 * Answers a question once more with the texts of whole pages, where the index of a large review cannot be sure:
 * nothing was found, or more papers have the words of a phrase than were read. Undefined where that adds nothing.
 */
export async function answerByPages(
  engine: SearchEngine,
  question: Question,
  answer: Answer,
): Promise<Answer | undefined> {
  const { query, verbatim } = question;
  const pages =
    engine.inParts && query !== '' ? await engine.pageText(answer.hits.length === 0, query) : undefined;
  if (!pages) return undefined;
  return makeAnswer(
    engine,
    question,
    answer.index,
    await searchPapers(query, answer.index, pages, { verbatim }),
  );
}

async function makeAnswer(
  engine: SearchEngine,
  { query, choice, verbatim }: Question,
  index: OpenIndex,
  found: Found,
): Promise<Answer> {
  const all = Array.from({ length: index.size }, (_, paper) => ({ paper, missing: [], named: true }));
  const { main, partly }: { main: readonly Hit[]; partly: readonly Hit[] } =
    query === '' ? { main: all, partly: [] } : choosePapers(found.papers);
  const filter = async (hits: readonly Hit[]): Promise<readonly Hit[]> => {
    if (choosesAll(choice) || hits.length === 0) return hits;
    const byPaper = new Map(hits.map((hit) => [hit.paper, hit]));
    return selectPapers(await engine.columns(), choice, [...byPaper.keys()]).places.flatMap(
      (paper) => byPaper.get(paper) ?? [],
    );
  };
  const [hits, few] = [await filter(main), await filter(partly)];
  await index.load([...hits.slice(0, PER_PAGE), ...few].map(({ paper }) => paper));
  return {
    index,
    places: findPlaces(query, found.plan, index, engine.base),
    hits,
    partly: few,
    reading: describeFound(query, found, index, verbatim),
    wanted: wantedStems(found.plan, index),
    count: async () =>
      selectPapers(
        await engine.columns(),
        choice,
        main.map(({ paper }) => paper),
      ).counts,
  };
}
