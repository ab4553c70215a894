/** A problem met on the way, as data until the last line prints it. */
export interface Message {
  /** Path relative to the review's folder, for example `seeds/listing.txt`. */
  readonly file: string;
  /** Line counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  /** Stable id of the rule that fired, for example `title-without-abstract`. */
  readonly rule: string;
  /** `note` is information (furniture skipped); `warning` fails under `--strict`; `error` stops the run: nothing is written. */
  readonly severity: 'note' | 'warning' | 'error';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What the user can do about it. */
  readonly cure: string;
}
