import type { CommandRun, StagesRun } from './run-types.ts';

export interface Measured {
  readonly name: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of a stage its part of the processor time of all, of a build after a change its part of the cold build's time, 0 to 1. */
  readonly share?: number;
  readonly peakMb?: number;
  readonly files?: number;
  readonly bytes?: number;
}

/** Medians of the runs over one corpus; a stage `all` sums the others. */
export function summariseStages(runs: readonly StagesRun[]): Measured[] {
  const names = runs[0]?.stages.map(({ stage }) => stage) ?? [];
  const total = median(runs.map((run) => run.stages.reduce((sum, { cpuMs }) => sum + cpuMs, 0)));
  const stages = names.map((name, i): Measured => {
    const cpuMs = median(runs.map(({ stages: costs }) => costs[i]?.cpuMs ?? 0));
    return {
      name,
      wallMs: median(runs.map(({ stages: costs }) => costs[i]?.wallMs ?? 0)),
      cpuMs,
      share: cpuMs / total,
    };
  });
  const wallMs = median(runs.map((run) => run.stages.reduce((sum, stage) => sum + stage.wallMs, 0)));
  const { files, bytes } = runs[0] ?? { files: 0, bytes: 0 };
  return [
    ...stages,
    {
      name: 'pipeline',
      wallMs,
      cpuMs: total,
      peakMb: median(runs.map(({ peakMb }) => peakMb)),
      files,
      bytes,
    },
  ];
}

/** Medians of the runs of a command over one corpus. */
export function summariseCommand(name: string, runs: readonly CommandRun[]): Measured {
  const of = (pick: (run: CommandRun) => number): number => median(runs.map(pick));
  return {
    name,
    wallMs: of((r) => r.wallMs),
    cpuMs: of((r) => r.cpuMs),
    peakMb: of((r) => r.peakMb),
    files: of((r) => r.files),
    bytes: of((r) => r.bytes),
  };
}

/** The exponent e in time ~ papers^e between two sizes: 1 is linear, 2 quadratic. */
export function growthOf(
  small: { papers: number; cpuMs: number },
  large: { papers: number; cpuMs: number },
): number {
  return Math.log(large.cpuMs / small.cpuMs) / Math.log(large.papers / small.papers);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
