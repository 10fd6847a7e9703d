import { z } from 'zod';
import { Failure } from '../shared/failure-kinds.ts';

/** Host -> engine. A 'port' message carries the port over which a window is served. */
export const ToEngine = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open'),
    path: z.string(),
    create: z.boolean(),
    /** Where better-sqlite3's native part is, when not in its package. */
    nativeBinding: z.string().optional(),
  }),
  z.object({ type: z.literal('port') }),
  /** Finish what is being written, close the library and end. */
  z.object({ type: z.literal('close') }),
]);
export type ToEngine = z.infer<typeof ToEngine>;

/** Engine -> host. */
export const FromEngine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), path: z.string() }),
  z.object({ type: z.literal('refused'), failure: Failure }),
]);
export type FromEngine = z.infer<typeof FromEngine>;
