import { FIRST_SCRIPT } from '../../site/first-script.ts';
import { addPolicy } from './add-policy.ts';
import { inspectPage, type MarkedText } from './inspect-page.ts';

/** A page as it is published. */
export interface FinishedPage {
  readonly html: string;
  /** What full-text search reads of it. */
  readonly marked: MarkedText;
}

/** Gives a rendered page its Content Security Policy. @throws Error that names the page when text became code in it. */
export function finishPage(name: string, rendered: string): FinishedPage {
  const facts = inspectPage(rendered);
  try {
    const html = addPolicy(rendered, facts, [FIRST_SCRIPT]);
    const [language, ...places] = facts.marked;
    // The policy stands in the head, before all that is marked.
    const shift = html.length - rendered.length;
    return { html, marked: [language, ...places.map((place) => place + shift)] };
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
