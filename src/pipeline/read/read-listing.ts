import { findArxivId, findDoi } from '../../paper/identifiers.ts';
import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import { cleanLine } from '../../text/clean-text.ts';
import { findAuthors } from './listing/find-authors.ts';
import { labelUnits, type LabelledUnit } from './listing/label-units.ts';
import { splitUnits } from './listing/split-units.ts';
import { sourceName, type ReadResult } from './reader.ts';

type Open = { -readonly [Key in keyof SeedRecord]: SeedRecord[Key] };

/**
 * A listing copied from a page of papers: title paragraph, abstract paragraphs, page furniture around and
 * between them. Line breaks inside a paragraph are layout and become spaces; a paragraph directly after an
 * abstract continues it, unless both are whole abstracts. What is neither is reported, never guessed into a paper.
 */
export function readListing(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  const file = sourceName(path);
  let open: Open | undefined;
  let told = false;
  const close = (): void => {
    if (open && told) records.push(open);
    else if (open) messages.push(titleAlone(path, open.title, open.source.line));
    open = undefined;
    told = false;
  };
  for (const unit of labelUnits(splitUnits(text))) {
    const { label, line } = unit;
    if (label === 'title') {
      close();
      open = {
        title: cleanLine(unit.text.replace(/^title\s*:\s*/i, '')).text,
        abstract: '',
        source: { file, line },
      };
    } else if (label === 'abstract' && open && !told) {
      open.abstract = unit.text.replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, '');
      told = true;
    } else if (label === 'more' && open) {
      open.abstract += `\n\n${unit.text}`;
      messages.push(continued(path, unit));
    } else if (label === 'furniture') {
      const known = told ? undefined : knowledgeOf(unit);
      if (open && known) Object.assign(open, known);
      else messages.push(mayBeTitle(unit) ? titleAlone(path, unit.text, line) : skipped(path, unit));
      if (told) close();
    } else {
      close();
      messages.push(abstractAlone(path, unit));
    }
  }
  close();
  return { records, messages };
}

/** What a line between title and abstract says of the paper beyond doubt. */
function knowledgeOf({
  text,
}: LabelledUnit): Pick<SeedRecord, 'authors' | 'doi' | 'arxiv' | 'url'> | undefined {
  const authors = findAuthors(text);
  if (authors) return { authors };
  if (/\s/.test(text.replace(/^(?:doi|arxiv|url|link|pdf)\s*[:—]?\s*/i, ''))) return undefined;
  const doi = findDoi(text);
  const arxiv = findArxivId(text);
  const url = /^https?:\/\/\S+$/i.exec(text)?.[0];
  if (doi === undefined && arxiv === undefined && url === undefined) return undefined;
  return {
    ...(doi !== undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    ...(url !== undefined && { url }),
  };
}

/** A line that no rule calls furniture, longer than a menu word and shorter than an abstract. */
function mayBeTitle({ text, furniture }: LabelledUnit): boolean {
  return furniture === undefined && text.length >= 15 && text.length <= 300 && /\s\S+\s/.test(text);
}

function quote(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 57).toWellFormed()}…”` : `“${text}”`;
}

function skipped(file: string, { text, line, furniture }: LabelledUnit): Message {
  return {
    file,
    line,
    rule: furniture?.rule ?? 'furniture-unknown',
    severity: furniture ? 'note' : 'warning',
    message: furniture
      ? `Skipped ${quote(text)} as page furniture.`
      : `Skipped ${quote(text)}: neither a title nor an abstract.`,
    cure: 'Delete the line, or put a title before an abstract and a blank line between them.',
  };
}

function continued(file: string, { text, line }: LabelledUnit): Message {
  return {
    file,
    line,
    rule: 'abstract-of-several-paragraphs',
    severity: 'note',
    message: `Read ${quote(text)} as a further paragraph of the abstract before it.`,
    cure: 'If it is another abstract, put its title before it.',
  };
}

function titleAlone(file: string, title: string, line: number): Message {
  return {
    file,
    line,
    rule: 'title-without-abstract',
    severity: 'warning',
    message: `${quote(title)} has no abstract after it and was left out.`,
    cure: 'Add its abstract as the next paragraph, or delete the title.',
  };
}

function abstractAlone(file: string, { text, line }: LabelledUnit): Message {
  return {
    file,
    line,
    rule: 'abstract-without-title',
    severity: 'warning',
    message: `The abstract ${quote(text)} has no title before it and was left out.`,
    cure: 'Add its title as the paragraph before it, or delete the abstract.',
  };
}
