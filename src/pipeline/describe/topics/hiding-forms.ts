import { headOf } from '../acronyms/head-of.ts';
import type { PlacedMention } from './placed-mention.ts';
import type { TaggablePaper } from './taggable-paper.ts';

/** A place where a long form stands; UTF-16 offsets into the title or the abstract. */
export interface HidingForm {
  readonly inTitle: boolean;
  readonly start: number;
  readonly head: number;
  readonly end: number;
}

/** Where the long forms stand that a paper shortens. */
export function findHidingForms({ acronyms, title, abstract }: TaggablePaper): HidingForm[] {
  const forms: HidingForm[] = [];
  for (const { long } of acronyms) {
    const head = headOf(long);
    for (const inTitle of [true, false]) {
      const text = inTitle ? title : abstract;
      for (let at = text.indexOf(long); at >= 0; at = text.indexOf(long, at + long.length)) {
        forms.push({ inTitle, start: at, head: at + head, end: at + long.length });
      }
    }
  }
  return forms;
}

/** Whether a mention is a part of the long form that is not its head. */
export function hides(form: HidingForm, mention: PlacedMention): boolean {
  return (
    form.inTitle === mention.inTitle &&
    mention.start >= form.start &&
    mention.end <= form.end &&
    !isHead(mention, form)
  );
}

/** Whether a stretch ends with the head of a long form, or with its last word and holds its head. */
export function isHead(
  { start, end }: { readonly start: number; readonly end: number },
  form: { readonly start: number; readonly head: number; readonly end: number },
): boolean {
  return end === form.head || (end === form.end && start < form.head);
}
