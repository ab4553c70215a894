/**
 * Distils what words mean from the company they keep in public abstracts, and writes
 * `relate/neighbours/word-senses-data.ts`:
 *
 *     node scripts/fit-senses.ts FILE.jsonl[.gz]…
 *
 * Each line is `{ "title", "abstract" }`. Papers are rows, words columns (tf-idf); a word is its place along
 * the strongest directions of that matrix: S. Deerwester and others, "Indexing by latent semantic analysis",
 * JASIS 41(6), 1990.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { countTerms, ONCE } from '../src/pipeline/relate/neighbours/count-terms.ts';
import { foldWords } from '../src/pipeline/relate/neighbours/fold-words.ts';
import { readTokens } from '../src/pipeline/relate/neighbours/read-tokens.ts';
import { DIGITS, DIRECTIONS, STEPS } from '../src/pipeline/relate/neighbours/read-senses.ts';
import { findDirections } from './fit/find-directions.ts';

const PAPERS = 25_000;
const WORDS = 4_500;
const files = process.argv.slice(2);
const all = files.flatMap(readPapers);
const step = Math.max(1, Math.floor(all.length / PAPERS));
const papers = all.filter((_, index) => index % step === 0);
const folded = foldWords(readTokens(papers).forms);
const terms = countTerms(readTokens(papers), folded);
const words = folded.keys
  .map((word, key) => ({ word, key, papers: terms.frequency[key]! }))
  .filter(({ word }) => /^\p{L}[\p{L}-]+$/u.test(word))
  .sort((a, b) => b.papers - a.papers || (a.word < b.word ? -1 : 1))
  .slice(0, WORDS);
const numbers = new Map(words.map(({ key }, number) => [key, number]));
const rows = papers.map((_, paper) => {
  const ids = terms.ids.row(paper);
  const counts = terms.counts.row(paper);
  const known = [...ids.keys()].filter((i) => numbers.has(ids[i]!));
  const weights = Float32Array.from(
    known,
    (i) => (1 + Math.log(counts[i]! / ONCE)) * Math.log(papers.length / words[numbers.get(ids[i]!)!]!.papers),
  );
  const length = Math.hypot(...weights) || 1;
  return {
    ids: Int32Array.from(known, (i) => numbers.get(ids[i]!)!),
    weights: weights.map((weight) => weight / length),
  };
});
const directions = findDirections({ columns: words.length, rows }, DIRECTIONS);
const lines = words.map(({ word, papers: holding }, number) => {
  const values = directions.map((direction) => direction[number]!);
  const largest = Math.max(...values.map(Math.abs));
  const steps = values.map((value) => STEPS + Math.round((value / largest) * STEPS));
  const digits = Array.from(
    { length: DIRECTIONS / 2 },
    (_, i) => DIGITS[steps[2 * i]! * (2 * STEPS + 1) + steps[2 * i + 1]!],
  ).join('');
  return `${word} ${Math.log2(papers.length / holding).toFixed(1)} ${digits}`;
});
const target = path.join(import.meta.dirname, '../src/pipeline/relate/neighbours/word-senses-data.ts');
writeFileSync(
  target,
  `/**
 * What words have to do with each other in scientific abstracts, by the company they keep: made by
 * \`scripts/fit-senses.ts\` from ${papers.length} public papers (${files.map((file) => path.basename(file)).join(', ')}). A line is a word key, its
 * rarity in bits, and its place along ${DIRECTIONS} directions, two to a letter (\`read-senses.ts\`).
 */
export const WORD_SENSES = \`
${lines.join('\n')}
\`;
`,
);

function readPapers(file: string): { title: string; abstract: string }[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return text
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { title: string; abstract: string });
}
