import type { ExportFormat } from '../../shared/contract/packs.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Pack, Rendition } from '../../shared/model/pack.ts';
import { rememberExport } from '../library/exports.ts';
import { libraryTrouble } from '../library/trouble.ts';
import type { Room } from './room.ts';

/**
 * Writes down that a copy of a pack left. Its files are there by now, whatever becomes of this: where it cannot be
 * written down, that is told in a sentence.
 */
export function notRemembered(
  room: Room,
  { id, changedAt, details }: Pack,
  rendition: Rendition,
  formats: ExportFormat[],
): string[] {
  const trouble =
    room.readOnlyFor ??
    tried(room, () => {
      const made = { at: room.clock(), changedAt, version: details.version, rendition, formats };
      rememberExport(room.db, id, made);
    });
  return trouble ? [`${notWritten} ${why(trouble)} ${instead}`] : [];
}

function tried({ db, path }: Room, write: () => void): Failure | undefined {
  try {
    // Who only asked to look things up is told nothing: nothing was to be remembered.
    if (!db.readonly) write();
    return undefined;
  } catch (error) {
    const failure = libraryTrouble(error, path);
    if (!failure) throw error;
    return failure;
  }
}

const notWritten = 'The library did not remember this copy as an issue of the pack:';
const instead =
  'Its files are whole, and an addendum can begin from one of them (pack addendum --since FILE).';

function why(trouble: Failure): string {
  if (trouble.kind === 'library-in-use') return 'it is open in another Packwright.';
  if (trouble.kind === 'disk-full') return 'its disk is full.';
  return 'it can only be read.';
}
