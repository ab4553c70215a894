import { createHash } from 'node:crypto';
import type { Paper } from '../../paper/paper.ts';
import { findPaperAcronyms } from './acronyms/find-paper-acronyms.ts';
import { analyzePaper, type AnalyzedPaper } from './analyze-paper.ts';
import { chooseSample } from './choose-sample.ts';
import { countWords, readCounts, type WordCounts } from './keyphrases/count-words.ts';
import { rankKeyphrases } from './keyphrases/extract-keyphrases.ts';
import { findData, keepData, type Memory } from '../memory.ts';
import { rememberReadings, type Reading } from './remember-readings.ts';
import { readAtoms, type Interner } from './topics/read-atoms.ts';
import type { TaggablePaper } from './topics/taggable-paper.ts';

/** A paper with everything that is read once and used by every step. */
export interface ReadPaper extends TaggablePaper {
  readonly keyphrases: readonly string[];
}

/** Statistics of this many papers rank key phrases as well as those of the whole corpus. */
const SAMPLE = 2000;

/** Reads the words of papers, or finds in `memory` what an earlier run read. */
export function readPapers(
  papers: readonly Paper[],
  interner: Interner,
  memory: Memory | undefined,
): ReadPaper[] {
  const sample = chooseSample(papers, SAMPLE);
  const statistics = digestSample(sample);
  const readings = memory && rememberReadings(memory, interner, statistics);
  const analyzed = new Map<Paper, AnalyzedPaper>();
  let made: WordCounts | undefined;
  const counts = (): WordCounts => (made ??= countSample(sample, statistics, analyzed, memory));
  const read = (paper: Paper, known: Partial<Reading> | undefined): Reading => {
    const words = analyzed.get(paper) ?? analyzePaper(paper);
    return {
      atoms: known?.atoms ?? readAtoms(words, interner),
      acronyms: known?.acronyms ?? findPaperAcronyms(paper),
      keyphrases: rankKeyphrases(words, counts(), sample.has(paper)),
    };
  };
  const all = papers.map((paper): ReadPaper => {
    const known = readings?.find(paper);
    const { id, title, abstract } = paper;
    if (known?.keyphrases) return { id, title, abstract, ...known, keyphrases: known.keyphrases };
    const reading = read(paper, known);
    analyzed.delete(paper);
    readings?.keep(paper, reading, known);
    return { id, title, abstract, ...reading };
  });
  readings?.close();
  return all;
}

/** Document frequencies of a sample; what is read for them stays in `analyzed`. */
function countSample(
  sample: ReadonlySet<Paper>,
  statistics: string,
  analyzed: Map<Paper, AnalyzedPaper>,
  memory: Memory | undefined,
): WordCounts {
  const kept = findData<{ digest: string; df: [string, number][] }>(memory, 'counts');
  if (kept?.digest === statistics) return readCounts(sample.size, new Map(kept.df));
  for (const paper of sample) analyzed.set(paper, analyzePaper(paper));
  const counts = countWords(analyzed.values());
  keepData(memory, 'counts', { digest: statistics, df: [...counts.df] });
  return counts;
}

/** A name for the words of a sample, whatever the order of its papers. */
function digestSample(sample: ReadonlySet<Paper>): string {
  const texts = [...sample].map(({ title, abstract }) => JSON.stringify([title, abstract])).sort();
  return createHash('sha256').update(texts.join('\n')).digest('base64').slice(0, 24);
}
