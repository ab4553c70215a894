import type { Message } from '../../paper/message.ts';
import { reviewSchema, type Review } from '../../paper/review.ts';
import type { SourceFile } from '../../paper/source-file.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml, sayIssue } from './yaml-faults.ts';

/** Reads `review.yaml`; a fault in it stops the run, because every page bears what it says. */
export function readReview(file: SourceFile | undefined): { review: Review; messages: Message[] } {
  const untitled: Review = { title: 'Untitled review' };
  if (!file) return { review: untitled, messages: [] };
  const { text, messages } = decodeText(file);
  const { value, faults, lineAt } = parseYaml(text);
  const report = (line: number, message: string, cure: string): void => {
    messages.push({ file: file.path, line, rule: 'review-yaml', severity: 'error', message, cure });
  };
  for (const { line, message } of faults)
    report(line, `This is not YAML: ${message}.`, 'Mend the line; “title: My review” is enough for a start.');
  const parsed = reviewSchema.safeParse(value ?? {});
  if (parsed.success) return { review: parsed.data, messages };
  if (faults.length === 0) {
    for (const issue of parsed.error.issues)
      report(
        lineAt(issue.path),
        `${sayIssue(issue)}.`,
        `Only title is required; the other keys are ${Object.keys(reviewSchema.shape).slice(1).join(', ')}.`,
      );
  }
  return { review: untitled, messages };
}
