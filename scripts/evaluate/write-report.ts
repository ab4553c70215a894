import type { Figure } from './score-review.ts';

/** The figures of one label file as text: a table, then the `worst` papers under every measure. */
export function writeReport(file: string, figures: readonly Figure[], worst: number): string {
  const head = row('measure', 'papers', 'P', 'R', 'value', 'averaged');
  const body = figures.map(({ name, kind, papers, precision, recall, value }) =>
    kind === 'f1'
      ? row(name, papers, percent(precision), percent(recall), percent(value), 'F1, micro')
      : row(name, papers, '', '', percent(value), 'mean over papers'),
  );
  const cases = figures.flatMap(({ name, worst: papers }) =>
    worst > 0 && papers.length > 0
      ? [
          `\n${name}: worst ${Math.min(worst, papers.length)} of ${papers.length} papers with a loss`,
          ...papers
            .slice(0, worst)
            .flatMap(({ title, missed, wrong }) => [
              `  ${title}`,
              list('missed', missed),
              list('wrong', wrong),
            ])
            .filter((line) => line !== ''),
        ]
      : [],
  );
  return [file, head, ...body, ...cases, ''].join('\n');
}

function row(
  name: string,
  papers: number | string,
  p: string,
  r: string,
  value: string,
  averaged: string,
): string {
  return `  ${name.padEnd(26)}${String(papers).padStart(7)}${p.padStart(8)}${r.padStart(8)}${value.padStart(8)}  ${averaged}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function list(name: string, phrases: readonly string[]): string {
  return phrases.length > 0
    ? `    ${name}: ${phrases.map((phrase) => JSON.stringify(phrase)).join(', ')}`
    : '';
}
