import { z } from 'zod';

/** A place in a story's stored body: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;
