import path from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { listNotes } from './loaders/list-notes.ts';
import { loadPapers } from './loaders/load-papers.ts';
import { loadTopics } from './loaders/load-topics.ts';
import { entrySchema } from './paper/schema.ts';
import { topicSchema } from './paper/topic.ts';

// A build reads papers and topics itself: it makes its code ready while they are still being written.
const building = Boolean(process.env['LITATLAS_RENDER']);
const content = path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content');

export const collections = {
  papers: defineCollection({
    loader: loadPapers(content, building),
    schema: entrySchema,
  }),
  topics: defineCollection({ loader: loadTopics(content, building), schema: topicSchema }),
  notes: defineCollection({
    // The glob loader warns about a folder that is not there, and most reviews have no notes.
    loader:
      listNotes(content).size > 0 ? glob({ pattern: '*.mdx', base: path.join(content, 'notes') }) : () => [],
    schema: z.looseObject({}),
  }),
};
