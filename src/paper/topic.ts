/** The vocabulary of a review: `content/topics.yaml`. People edit it; ingest only ever adds to it. */
import { z } from 'zod';

export const topicSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a topic id is a lower-case slug such as "self-distillation"')
    .describe('stable: the address of the hub is /topics/<id>/'),
  label: z.string().min(1).describe('the name shown, in its usual written form'),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .describe('other written forms that mean this topic; "a & b" means both near each other in a sentence'),
  implies: z
    .array(z.string().min(1))
    .optional()
    .describe('topic ids that a paper with this tag is also about'),
  parent: z.string().optional().describe('id of the broader topic'),
  hidden: z
    .boolean()
    .optional()
    .describe('never tag papers with it and never propose it again; what it implies still holds'),
  redirects: z
    .array(z.string().min(1))
    .optional()
    .describe('earlier ids of this topic; their addresses redirect'),
  origin: z.enum(['curated', 'discovered']).default('curated').describe('who put it here'),
});

export const vocabularySchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
