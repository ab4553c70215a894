/** What one stage of the pipeline cost in one run. */
export interface StageCost {
  readonly stage: string;
  readonly wallMs: number;
  /** User and system time; more than the wall time where threads or the collector of garbage work beside. */
  readonly cpuMs: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** One run of the pipeline, in memory. */
export interface StagesRun {
  readonly stages: readonly StageCost[];
  readonly files: number;
  readonly bytes: number;
  /** Peak resident memory of the process, MB. */
  readonly peakMb: number;
}

/** One run of a whole command. */
export interface CommandRun {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** Files and bytes that the command left in the folder it writes to. */
  readonly files: number;
  readonly bytes: number;
}
