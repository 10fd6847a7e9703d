import type { Attendee } from '../../model/items.ts';
import type { StoryText } from '../../model/story.ts';
import type { SourcePerson } from '../types.ts';
import { readEntry } from './entry.ts';

/**
 * People whose columns a sheet names: nothing about them is read into the text but the honours round their names.
 * `blocks` is how many the source had; those missing from the body stood at its beginning.
 */
export function statedAttendees(people: SourcePerson[], blocks: number, text: StoryText): Attendee[] {
  const dropped = blocks - text.blocks.length;
  return people.flatMap(({ block, name: written, ...person }) => {
    const place = text.blocks[block - dropped];
    if (place === undefined) return [];
    const { start, end } = place;
    const { name, honours, doubts } = statedName(written);
    return [
      {
        ...{ start, end, text: text.body.slice(start, end), ...person, name },
        honours: [...new Set([...honours, ...person.honours])],
        confidence: doubts.length > 0 ? 0.7 : 1,
        sure: doubts.length === 0,
        doubts,
      },
    ];
  });
}

/** "Rt Hon Marged Ellis-Vaughan MP" without what stands round the name. What is no plain name stays as it is written. */
export function statedName(written: string): Pick<Attendee, 'name' | 'honours' | 'doubts'> {
  const entry = written.includes(',') ? null : readEntry(written);
  const isName = entry !== null && entry.role === null && entry.organisation === null && entry.note === null;
  if (isName) return { name: entry.name, honours: entry.honours, doubts: [] };
  return {
    name: written,
    honours: [],
    doubts: ['The column of names holds more than a name here, or writes it another way round. Check it.'],
  };
}
