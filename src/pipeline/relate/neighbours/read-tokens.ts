import type { Paper } from '../../../paper/paper.ts';
import { createNumberRows } from './number-rows.ts';
import type { Numbered } from '../../../text/remember.ts';
import { eachWord } from '../../../text/words.ts';

/** The words of one paper, title first. */
export interface PaperTokens {
  /** Index of the written form, doubled; odd when something breaks the phrase before it. */
  readonly words: Int32Array;
  /** UTF-16 offset into the title or, from `abstract` on, into the abstract. */
  readonly starts: Int32Array;
  /** Index of the first word of the abstract. */
  readonly abstract: number;
}

/** The words of a corpus: every written form once, papers as numbers. */
export interface CorpusTokens {
  readonly forms: readonly string[];
  /** Index of a written form, −1 when no paper has it. */
  readonly findForm: (form: Numbered) => number;
  /** How many papers there are. */
  readonly count: number;
  /** The words of a paper by its index, as views into two long arrays. */
  readonly wordsOf: (paper: number) => PaperTokens;
  /** Gives back the memory of all words; none may be read afterwards. */
  readonly release: () => void;
}

/** Reads the words of all titles and abstracts into typed arrays; time and memory linear in the text. */
export function readTokens(papers: readonly Pick<Paper, 'title' | 'abstract'>[]): CorpusTokens {
  const forms: string[] = [];
  /** By number of the word: its index in `forms`, plus one. Words without a number are found by their text. */
  let known = new Int32Array(1 << 14);
  const rare = new Map<string, number>();
  const words = createNumberRows();
  const starts = createNumberRows();
  const abstracts = new Int32Array(papers.length);

  function findForm({ id, text }: Numbered): number {
    if (id < 0) return rare.get(text) ?? -1;
    return id < known.length ? known[id]! - 1 : -1;
  }
  function keepForm({ id, text }: Numbered, form: number): void {
    if (id < 0) {
      rare.set(text, form);
      return;
    }
    if (id >= known.length) {
      const longer = new Int32Array(Math.max(id + 1, known.length * 2));
      longer.set(known);
      known = longer;
    }
    known[id] = form + 1;
  }
  function wordsOf(paper: number): PaperTokens {
    return { words: words.row(paper), starts: starts.row(paper), abstract: abstracts[paper]! };
  }
  function readField(text: string): void {
    let end = -1;
    eachWord(text, (word, start, wordEnd) => {
      let form = findForm(word);
      if (form < 0) {
        form = forms.length;
        forms.push(word.text);
        keepForm(word, form);
      }
      words.add(form * 2 + (breaksPhrase(text, end, start) ? 1 : 0));
      starts.add(start);
      end = wordEnd;
    });
  }
  papers.forEach(({ title, abstract }, paper) => {
    readField(title);
    abstracts[paper] = words.open();
    readField(abstract);
    words.end();
    starts.end();
  });
  return {
    forms,
    findForm,
    count: papers.length,
    wordsOf,
    release: () => {
      words.release();
      starts.release();
    },
  };
}

/** A phrase runs over white space, quotation marks and slashes; anything else between two words ends it. */
function breaksPhrase(text: string, end: number, start: number): boolean {
  if (start - end === 1 && text.charCodeAt(end) === 32) return false;
  if (end < 0 || start - end > 8) return true;
  for (let at = end; at < start; at += 1) if (!' \n\t\u00a0/"“”‘’*`'.includes(text[at]!)) return true;
  return false;
}
