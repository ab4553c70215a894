import type { KeptScripts } from './bundle-script.ts';
import type { EditionName } from '../site/edition/edition-files.ts';

/** A site in the making: what a build knows of its hosting, and of the files that are there. */
export interface HostedSite {
  /** Base path with a leading and a trailing slash. */
  readonly base: string;
  /** https://example.org, where somebody said so. */
  readonly site?: string | undefined;
  /** The edition that is all the build is for. */
  readonly only?: EditionName | undefined;
  /** Where scripts that a build bundles by itself are kept for the next one. */
  readonly scripts?: KeptScripts | undefined;
  /** Folder of the last site, whose files this one may share. */
  readonly last?: string | undefined;
  /** All its files by path, and the digests of those of which they are known. */
  readonly written: Map<string, string | undefined>;
}
