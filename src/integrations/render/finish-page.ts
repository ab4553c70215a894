import { FIRST_SCRIPT } from '../../site/first-script.ts';
import { addPolicy } from './add-policy.ts';
import { inspectPage } from './inspect-page.ts';

/** A page as it is published. */
export interface FinishedPage {
  readonly html: string;
  /** What full-text search reads of it; empty when that is nothing. */
  readonly indexed: string;
}

/** Gives a rendered page its Content Security Policy. @throws Error that names the page when text became code in it. */
export function finishPage(name: string, rendered: string): FinishedPage {
  const facts = inspectPage(rendered);
  try {
    return { html: addPolicy(rendered, facts, [FIRST_SCRIPT]), indexed: facts.indexed };
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
