import { looksLikeAuthors } from './find-authors.ts';
import { isFurniture } from './find-furniture.ts';
import { measureText } from './measure-text.ts';

/** A title, an abstract paragraph or a piece of page furniture: the lines of a listing that belong together. */
export interface Unit {
  readonly text: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** Nobody wraps text wider than this; a longer line is a paragraph of its own. */
const WIDEST = 200;
const LABEL = /^(?:title|authors?|abstract|summary|keywords?|tags?|venue|year|doi|url)\s*:/i;

/** The units of a listing: blank lines part them, and so does a line that nobody would have wrapped there. */
export function splitUnits(text: string): Unit[] {
  const blocks = splitBlocks(text);
  const usual = usualWidth(blocks);
  const whole = blocks.flatMap(({ lines }) => lines).filter((line) => line.length > WIDEST).length;
  // Where paragraphs are single lines, a line break always means something.
  if (whole > 0 && usual === 0)
    return blocks.flatMap(({ lines, start }) => lines.map((text, index) => ({ text, line: start + index })));
  let titled = false;
  return blocks.flatMap((block) => {
    const units = splitBlock(block, usual, !titled);
    titled = block.lines.length <= 3 && block.lines.join(' ').length <= 300 && !block.lines.some(isFurniture);
    return units;
  });
}

interface Block {
  readonly lines: string[];
  readonly start: number;
}

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/^[\s\u200b\u2060]+|(?<![\s\u200b\u2060])[\s\u200b\u2060]+$/gu, '');
    if (line === '') open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = { lines: [line], start: index + 1 }));
  });
  return blocks;
}

function splitBlock({ lines, start }: Block, usual: number, mayOpenWithTitle: boolean): Unit[] {
  const { width, slack } = lines.length > 3 || usual === 0 ? wrapOf(lines) : { width: usual, slack: 0 };
  const units: Unit[] = [];
  let parts = [lines[0] ?? ''];
  let line = start;
  for (let index = 1; index < lines.length; index += 1) {
    const last = lines[index - 1] ?? '';
    const next = lines[index] ?? '';
    const inside = start + index - line > 1 || (usual > 0 && isFull(last, next, usual, 0));
    const opens = mayOpenWithTitle && index === 1 && lines.length > 2 && opensAbstract(last, next);
    if (!opens && !startsAnew(last, next, inside) && isWrapped(last, next, width, slack))
      parts.push(joinOf(last, next), next);
    else {
      units.push({ text: parts.join(''), line });
      parts = [next];
      line = start + index;
    }
  }
  units.push({ text: parts.join(''), line });
  return units;
}

/**
 * The width to which lines were wrapped: the one that explains most of their ends, since a wrapped line is
 * full when the next word would have passed it. Where few are, the text is ragged and some slack is due.
 */
function wrapOf(lines: readonly string[]): { width: number; slack: number } {
  const pairs = lines.slice(1).map((next, index) => [lines[index] ?? '', next] as const);
  const wrappable = pairs.filter(([line, next]) => line.length <= WIDEST && next.length <= WIDEST);
  let width = 0;
  let most = 0;
  for (const candidate of new Set(wrappable.flat().map((line) => line.length))) {
    const full = wrappable.filter(
      ([line, next]) => next.length <= candidate && isFull(line, next, candidate, 0),
    ).length;
    if (full > most || (full === most && candidate < width)) [width, most] = [candidate, full];
  }
  return { width, slack: most >= wrappable.length * 0.7 ? 0 : Math.max(3, width / 10) };
}

/** The width to which most paragraphs of the file were wrapped, 0 when they were not. */
function usualWidth(blocks: readonly Block[]): number {
  const long = blocks.filter(({ lines }) => lines.length > 3).map(({ lines }) => wrapOf(lines));
  const widths = long.filter(({ slack }) => slack === 0).map(({ width }) => width);
  return widths.length * 2 > long.length
    ? Math.max(...widths.sort((a, b) => a - b).slice(0, Math.ceil(widths.length * 0.9)))
    : 0;
}

function isFull(line: string, next: string, width: number, slack: number): boolean {
  const space = next.indexOf(' ');
  return line.length <= width && line.length + 1 + (space < 0 ? next.length : space) > width - slack;
}

/** Whether a line cannot be the rest of the one before; inside a wrapped paragraph a date or link is part of it. */
function startsAnew(last: string, next: string, inside: boolean): boolean {
  if (last.length > WIDEST || next.length > WIDEST || LABEL.test(next)) return true;
  if (!inside && (isFurniture(last) || isFurniture(next))) return true;
  return looksLikeAuthors(next) && !looksLikeAuthors(last) && !last.endsWith(',');
}

/** Whether a paragraph runs on from one line to the next: the next word would not have fitted, or it reads on. */
function isWrapped(line: string, next: string, width: number, slack: number): boolean {
  if (line.length > width * 1.1) return false;
  if (/[\p{L}\p{N}][-,]$|\b(?:an?|the|of|and|or|in|on|for|with|to|by|from|via)$/u.test(line)) return true;
  if (/^\p{Ll}/u.test(next) && !/[.!?]$/.test(line)) return true;
  return isFull(line, next, width, slack);
}

/** Whether a title that happens to be as long as the lines of its abstract stands right before it. */
function opensAbstract(line: string, next: string): boolean {
  const title = measureText(line);
  const prose = measureText(next);
  return (
    title.end < 1 &&
    title.cues === 0 &&
    title.capitals >= 0.6 &&
    /^\p{Lu}/u.test(next) &&
    (prose.capitals < 0.3 || prose.cues > 1)
  );
}

/** A hyphen at the end of a line is taken for the hyphen of a compound: nobody hyphenates plain text. */
function joinOf(line: string, next: string): '' | ' ' {
  return /[\p{L}\p{N}]-$/u.test(line) && !/^(?:and|or|to)\b/.test(next) ? '' : ' ';
}
