/** What one check found: `problems` is empty when it passed; `detail` is one line of figures. */
export interface CheckResult {
  readonly problems: readonly string[];
  readonly detail?: string;
}

/** A check of the main branch, one rule a file. */
export interface Check {
  readonly name: string;
  /** What to do when it fails. */
  readonly cure: string;
  run(): CheckResult | Promise<CheckResult>;
}
