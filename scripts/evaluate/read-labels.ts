import { z } from 'zod';

/** One line of a label file: a paper and what a person says about it. What is not labelled is not scored. */
const labelSchema = z.looseObject({
  title: z.string().min(1),
  abstract: z.string().optional().describe('needed when the entries are built from the file itself'),
  keyphrases: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional().describe('ids, labels or aliases of the vocabulary'),
  primary: z.string().optional().describe('the topic that should come first'),
  introduces: z.array(z.string()).optional().describe('names that the paper presents'),
  datasets: z.array(z.string()).optional().describe('data sets that the paper names'),
  models: z.array(z.string()).optional().describe('models and systems of others that the paper names'),
  results: z.array(z.string()).optional().describe('verbatim clauses or sentences'),
  related: z.array(z.string()).optional().describe('titles of the papers to read next, nearest first'),
});

export type Label = z.infer<typeof labelSchema>;

/** Lines of JSON as labels. @throws Error naming the file and line that is not one. */
export function readLabels(text: string, file: string): Label[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [labelSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${index + 1} is not a labelled paper: ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}
