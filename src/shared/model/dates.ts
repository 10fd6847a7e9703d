import { z } from 'zod';

/** A calendar date as ISO 8601, YYYY-MM-DD. Month and day are required: what is not known is null elsewhere. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/**
 * A date and how it is known. `stated`: the source gives it in full. `inferred`: worked out, and `reason` says how
 * in a sentence for the reader. `corrected`: a person set it.
 */
export const KnownDate = z.object({
  date: IsoDate,
  basis: z.enum(['stated', 'inferred', 'corrected']),
  reason: z.string(),
});
export type KnownDate = z.infer<typeof KnownDate>;

/** A moment as ISO 8601 with zone, from the clock that is passed in. */
export const Timestamp = z.iso.datetime();
export type Timestamp = z.infer<typeof Timestamp>;
