/** `content/review.yaml`: what this review is. Only the title is required. */
import { z } from 'zod';

export const reviewSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
  authors: z
    .array(
      z.union([
        z.string(),
        z.strictObject({ name: z.string(), url: z.string().optional(), orcid: z.string().optional() }),
      ]),
    )
    .optional(),
  licence: z.string().optional(),
  language: z.string().optional().describe('BCP 47 tag, "en" when left out'),
  site: z.string().optional().describe('https://example.org, where the atlas will be hosted'),
  base: z.string().optional().describe('/path/ under that host'),
});

export type Review = z.infer<typeof reviewSchema>;
