import type { NewReading } from '../../shared/again/compare.ts';
import { statedAttendees } from '../../shared/extract/attendees/stated.ts';
import { readAgain } from '../../shared/extract/extract.ts';
import { type LaidOut, layOut } from '../../shared/extract/layout/layout.ts';
import { madeGood } from '../../shared/extract/made-good.ts';
import { isSourceDate, sourceDate, sourceEventDate } from '../../shared/extract/source-date.ts';
import type { SourceText } from '../../shared/extract/types.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { IsoDate, KnownDate } from '../../shared/model/dates.ts';
import type { Attendee } from '../../shared/model/items.ts';
import type { Story } from '../../shared/model/story.ts';
import { readKept } from '../reading/kept.ts';
import { titled } from './new-story.ts';
import type { KeptStory } from './work.ts';

/**
 * A story as the reader has it now. The body is not made anew: every place that items and packs point to holds. The
 * source is asked for what its format states, and for its title where it still gives this very body.
 * Fails as reading a file does, where the story's people are in the columns of a sheet that cannot be read any more.
 */
export async function rereadStory(kept: KeptStory, today: IsoDate): Promise<Outcome<NewReading>> {
  const { story, bytes, mapping } = kept;
  const { sourceSha256: sha256, format, fileName } = story;
  const read = await readKept({ bytes, sha256, format, fileName, mapping });
  if (!read.ok && isSheet(story)) return read;
  const source = read.ok ? madeGood(read.value).source : undefined;
  const laid = source && layOut(source);
  const title = titleOf(story, laid);
  const known = {
    ...{ title, kind: story.kind, publisher: story.publisher },
    published: publishedOf(story, source),
    eventDate: eventDateOf(story, source),
  };
  const found = readAgain(story, known, { today });
  const people = source && sheetPeople(story, source);
  return done({ ...found, ...(people ? { attendees: people } : {}), ...named(story, title) });
}

const isSheet = ({ format }: Story): boolean => format === 'csv' || format === 'xlsx';

/** The title that the story itself gives; null where it gives none. A line that became the title is not in the body. */
function titleOf(story: Story, laid: LaidOut | undefined): string | null {
  if (laid?.body === story.body) return laid.title;
  return story.titleBasis === 'first-words' || story.titleBasis === 'file-name' ? null : story.title;
}

function named(story: Story, title: string | null): Pick<NewReading, 'title' | 'titleBasis'> {
  if (story.titleBasis === 'corrected') return { title: story.title, titleBasis: 'corrected' };
  return titled(title, story);
}

/** A date that the text does not have to give: a person set it, or the format states it. */
function publishedOf(story: Story, source: SourceText | undefined): KnownDate | null {
  if (story.published?.basis === 'corrected') return story.published;
  if (source) return sourceDate(source);
  return isSourceDate(story.published) ? story.published : null;
}

const eventDateOf = (story: Story, source: SourceText | undefined): KnownDate | null =>
  story.eventDate?.basis === 'corrected' ? story.eventDate : source ? sourceEventDate(source) : null;

/** Who is in the columns of a sheet, each at their row of the body; undefined where the source names nobody so. */
function sheetPeople(story: Story, { attendees, blocks = [] }: SourceText): Attendee[] | undefined {
  if (attendees === undefined) return undefined;
  const rows = Map.groupBy(story.blocks.keys(), (at) =>
    words(story.body.slice(story.blocks[at]?.start, story.blocks[at]?.end)),
  );
  const placed = attendees.flatMap((person) => {
    const block = rows.get(words(blocks[person.block]?.text ?? ''))?.shift();
    return block === undefined ? [] : [{ ...person, block }];
  });
  return statedAttendees(placed, story.blocks.length, story);
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
