import type { Pack } from '../../shared/model/pack.ts';
import { applyChange } from '../../shared/pack/apply.ts';
import { inversesSince } from '../library/steps.ts';
import type { Room } from './room.ts';

/**
 * A pack as it was at a moment (ISO 8601; without fractions the whole second counts), by taking back what was done
 * since. The pack as it is now where its history does not reach back.
 */
export function packThen({ db }: Room, pack: Pack, moment: string): Pack {
  const until = lastOf(moment);
  if (until === null || pack.changedAt <= until) return pack;
  let then = pack;
  for (const inverse of inversesSince(db, pack.id, until)) {
    const back = applyChange(then, inverse);
    if (!back.ok) return pack;
    then = back.value;
  }
  return then === pack ? pack : { ...then, changedAt: moment };
}

/** The last moment that is still meant, as moments are kept; null where it is none. */
function lastOf(moment: string): string | null {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(moment) ? moment : `${moment}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return null;
  return new Date(/\.\d/.test(zoned) ? time : time + 999).toISOString();
}
