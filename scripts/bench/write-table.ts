import { growthOf, type Measured } from './summarise.ts';

/** What was measured over one corpus. */
export interface BenchSize {
  readonly papers: number;
  readonly origin: string;
  readonly runs: number;
  readonly rows: readonly Measured[];
}

/** A Markdown table of all sizes; `growth` compares the processor time with the size before. */
export function writeTable(sizes: readonly BenchSize[]): string {
  const lines = [
    '| papers | what | wall s | cpu s | share | growth | peak MB | files | MB written |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  sizes.forEach(({ papers, rows }, index) => {
    for (const row of rows) {
      const before = sizes[index - 1];
      const smaller = before?.rows.find(({ name }) => name === row.name);
      const growth =
        before && smaller && smaller.cpuMs >= 20
          ? growthOf({ papers: before.papers, cpuMs: smaller.cpuMs }, { papers, cpuMs: row.cpuMs }).toFixed(2)
          : '';
      const share = row.share === undefined ? '' : `${Math.round(row.share * 100)} %`;
      const cells = [
        papers,
        row.name,
        (row.wallMs / 1000).toFixed(2),
        (row.cpuMs / 1000).toFixed(2),
        share,
        growth,
        row.peakMb === undefined ? '' : Math.round(row.peakMb),
        row.files ?? '',
        row.bytes === undefined ? '' : (row.bytes / 1e6).toFixed(1),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    }
  });
  return `${lines.join('\n')}\n`;
}
