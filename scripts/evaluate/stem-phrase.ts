import { porterStem } from '../../src/text/porter-stem.ts';

/** The form under which two key phrases count as the same: lower case, every word Porter-stemmed, one space between. */
export function stemPhrase(phrase: string): string {
  return phrase.toLowerCase().split(/\s+/).filter(Boolean).map(porterStem).join(' ');
}
