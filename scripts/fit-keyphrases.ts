/**
 * Fits the ranking of key phrases to labelled papers and writes `keyphrases/model-data.ts`:
 *
 *     node scripts/fit-keyphrases.ts [--folds 3] FILE.jsonl…
 *
 * Each line is `{ "title", "abstract", "keyphrases": [] }`. With `--folds` it writes nothing and prints the
 * micro F1 at 5, 10 and 15 of papers that the trees have not seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyzePaper } from '../src/pipeline/describe/analyze-paper.ts';
import { countWords, inverseFrequencies } from '../src/pipeline/describe/keyphrases/count-words.ts';
import { findCandidates } from '../src/pipeline/describe/keyphrases/find-candidates.ts';
import {
  measureCandidates,
  MEASURES,
  WIDTH,
} from '../src/pipeline/describe/keyphrases/measure-candidates.ts';
import { readPaperWords } from '../src/pipeline/describe/keyphrases/read-paper-words.ts';
import { stemPhrase } from './evaluate/stem-phrase.ts';
import { countPriors, priorOf, type Labelled, type Place } from './fit/count-priors.ts';
import { growTrees, scoreTree, type Examples, type Growth, type Tree } from './fit/grow-trees.ts';

interface LabelledPaper {
  readonly title: string;
  readonly abstract: string;
  readonly keyphrases: readonly string[];
}

/** One candidate in one reading of a paper: as it is, or without its title. */
interface Example extends Labelled {
  readonly row: Float32Array;
  readonly stem: string;
  readonly whole: boolean;
}

const GROWTH: Growth = { trees: 120, depth: 5, rate: 0.15, smallestLeaf: 20, seed: 7 };
const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
const papers = positionals
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as LabelledPaper);
const gold = papers.map((paper) => new Set(paper.keyphrases.map(stemPhrase)));
const examples = [
  ...readExamples(papers, true),
  ...readExamples(
    papers.map((paper) => ({ ...paper, title: '' })),
    false,
  ),
];
if (values.folds) validate(Number(values.folds));
else write(positionals.map((file) => path.basename(file)));

function readExamples(read: readonly LabelledPaper[], whole: boolean): Example[] {
  const analyzed = read.map(analyzePaper);
  const counts = countWords(analyzed);
  return analyzed.flatMap((paper, index) => {
    const words = readPaperWords(paper);
    const candidates = findCandidates(words);
    const rows = measureCandidates(words, candidates, inverseFrequencies(words.keys, counts, true));
    return candidates.list.map(({ places, length }, candidate) => {
      const first = places[0]!;
      const { text } = first < words.titleCount ? paper.title : paper.abstract;
      const stem = stemPhrase(text.slice(words.words[first]!.start, words.words[first + length - 1]!.end));
      return {
        row: rows.slice(candidate * WIDTH, (candidate + 1) * WIDTH),
        keys: Array.from({ length }, (_, word) => words.keys[words.ids[first + word]!]!.text),
        label: gold[index]!.has(stem) ? 1 : 0,
        paper: index,
        stem,
        whole,
      };
    });
  });
}

/** Rows with the three priors as they would be for a paper that was not counted. */
function withPriors(some: readonly Example[], trained: (paper: number) => boolean): Examples {
  const tallies = countPriors(examples.filter(({ whole, paper }) => whole && trained(paper)));
  const rows = new Float32Array(some.length * WIDTH);
  for (const [index, { row, keys, paper }] of some.entries()) {
    rows.set(row, index * WIDTH);
    const last = keys.at(-1)!;
    rows[index * WIDTH + MEASURES.indexOf('headPrior')] = priorOf(
      tallies,
      keys.length === 1 ? 'single' : 'head',
      last,
      paper,
    );
    rows[index * WIDTH + MEASURES.indexOf('firstPrior')] =
      keys.length === 1 ? 0 : priorOf(tallies, 'first', keys[0]!, paper);
    const sum = keys.reduce((total, key) => total + priorOf(tallies, 'any', key, paper), 0);
    rows[index * WIDTH + MEASURES.indexOf('anyPrior')] = sum / keys.length;
  }
  return {
    rows,
    width: WIDTH,
    labels: Uint8Array.from(some, ({ label }) => label),
    group: Int32Array.from(some, ({ paper }) => paper),
  };
}

function validate(folds: number): void {
  const found = [5, 10, 15].map((most) => ({ most, right: 0, said: 0 }));
  for (let fold = 0; fold < folds; fold += 1) {
    const trained = (paper: number) => paper % folds !== fold;
    const trees = growTrees(
      withPriors(
        examples.filter(({ paper }) => trained(paper)),
        trained,
      ),
      GROWTH,
    );
    const unseen = examples.filter(({ paper, whole }) => whole && !trained(paper));
    const { rows } = withPriors(unseen, trained);
    const scored = unseen.map((example, index) => ({
      ...example,
      score: scoreTrees(trees, rows, index * WIDTH),
    }));
    for (const [paper, list] of Map.groupBy(scored, ({ paper: of }) => of)) {
      const stems = [...new Set(list.sort((a, b) => b.score - a.score).map(({ stem }) => stem))];
      for (const count of found) {
        const said = stems.slice(0, count.most);
        count.said += said.length;
        count.right += said.filter((stem) => gold[paper]!.has(stem)).length;
      }
    }
  }
  const all = gold.reduce((sum, stems) => sum + stems.size, 0);
  console.log(
    found
      .map(({ most, right, said }) => `F1@${most} ${((200 * right) / (said + all)).toFixed(2)}`)
      .join('  '),
  );
}

function scoreTrees(trees: readonly Tree[], rows: Float32Array, offset: number): number {
  return trees.reduce((sum, tree) => sum + scoreTree(tree, rows, offset), 0);
}

function write(files: readonly string[]): void {
  const trees = growTrees(
    withPriors(examples, () => true),
    GROWTH,
  );
  const tallies = countPriors(examples.filter(({ whole }) => whole));
  const table = (place: Place) => {
    const keys = [...tallies[place].keys()].filter(
      (key) => priorOf(tallies, place, key) !== 0 && !/[\s`\\$]/.test(key),
    );
    const byPrior = Map.groupBy(keys.sort(), (key) => priorOf(tallies, place, key));
    return [...byPrior]
      .sort(([a], [b]) => a - b)
      .map(([prior, words]) => `${prior} ${words.join(' ')}`)
      .join('\n');
  };
  const lines = trees.map(({ measures, thresholds, leaves }) =>
    [
      ...measures.map(
        (measure, index) => `${MEASURES[measure]}<${Number(thresholds[index]!.toPrecision(4))}`,
      ),
      ...leaves.map((leaf) => Math.round(leaf * 1000)),
    ].join(' '),
  );
  const target = path.resolve(import.meta.dirname, '../src/pipeline/describe/keyphrases/model-data.ts');
  writeFileSync(
    target,
    `/**
 * The ranking of key phrases: ${trees.length} oblivious regression trees of depth ${GROWTH.depth} over the measures of
 * \`measure-candidates.ts\`, and log odds of words. Fitted by \`scripts/fit-keyphrases.ts\` to ${papers.length} papers with
 * key phrases chosen by professional indexers (${files.join(', ')}). Not for editing by hand.
 */
export const PRIORS = {
${(['single', 'head', 'first', 'any'] as const).map((place) => `  ${place}: \`\n${table(place)}\n\`,`).join('\n')}
};

export const TREES = \`
${lines.join('\n')}
\`;
`,
  );
}
