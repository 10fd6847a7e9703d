import { z } from 'zod';
import type { Failure } from '../failure.ts';

/** Window -> engine. */
export const Request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.int() }),
]);
export type Request = z.infer<typeof Request>;

/** Engine -> window. `changed` tells that views of these are stale; `by` that it was this window's own call. */
export type Reply =
  | { type: 'result'; id: number; outcome: { ok: true; value: unknown } | { ok: false; failure: Failure } }
  | { type: 'progress'; id: number; done: number; total: number | null; doing: string }
  | { type: 'changed'; what: ('library' | 'stories' | 'packs')[]; by?: number };
