// What the script that plays the histories tells the browser that walks them.
import { z } from 'zod';

const walkSchema = z.object({
  history: z.string(),
  steps: z.number(),
  done: z.number(),
  refused: z.number(),
  addresses: z.array(
    z.object({
      /** As it was published: `/fr/e/cog-a-3/#cause`. */
      address: z.string(),
      /** The article that what it was published for is in by now, and the cause. */
      id: z.string(),
      cause: z.string().optional(),
    }),
  ),
});

export type Walk = z.infer<typeof walkSchema>;
export type WalkedAddress = Walk['addresses'][number];
export const walksSchema = z.array(walkSchema).min(1);
