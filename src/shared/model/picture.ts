import { z } from 'zod';

/**
 * A picture that the library holds, ready for print: upright, in sRGB with 8 bits a channel, no larger than a page
 * can show. The bytes stay in the library under `sha256`, their hash; the pack only names them.
 */
export const Picture = z.object({
  sha256: z.string(),
  type: z.enum(['image/jpeg', 'image/png']),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Of the file that it was made from. */
  fileName: z.string(),
});
export type Picture = z.infer<typeof Picture>;
