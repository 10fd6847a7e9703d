import { extname } from 'node:path';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { datedLine } from '../../shared/extract/dated-line.ts';
import type { Story, TitleBasis } from '../../shared/model/story.ts';
import { misreadRemark } from '../../shared/words/misread.ts';
import { unseenRemark } from '../../shared/words/unseen.ts';
import { sha256 } from '../hash.ts';
import type { Room } from './room.ts';
import type { ReadStory } from './work.ts';

/** What was read, as a story of the library: with ids, hashes, and a title that says where it comes from. */
export function newStory(read: ReadStory, room: Room): StoryWithItems {
  const { quotes, facts, attendees, kind, title: _title, ...text } = read.extraction;
  const remarks = remarksOn(read);
  const id = room.newId();
  const stored = <T>(item: T) => ({ ...item, id: room.newId(), storyId: id, origin: 'read' as const });
  return {
    ...text,
    ...(remarks.length > 0 ? { remarks } : {}),
    ...titled(read.extraction.title, { ...read, body: text.body }),
    id,
    kind: kind ?? 'note',
    fileName: read.fileName,
    format: read.format,
    sourceSha256: read.sourceSha256,
    bodySha256: sha256(text.body),
    importedAt: room.clock(),
    extractorVersion: read.extractorVersion,
    quotes: quotes.map(stored),
    facts: facts.map(stored),
    attendees: attendees.map(stored),
  };
}

/** What a person has to know of how it was read: of its file, of what was made good in it, and of signs that are left. */
function remarksOn({ remarks = [], extraction }: ReadStory): string[] {
  const { body, remarks: made = [] } = extraction;
  const ofSigns = [unseenRemark(body), misreadRemark(body)].filter((each) => each !== undefined);
  return [...remarks, ...made, ...ofSigns];
}

/** The title that a story gives; where it gives none, one that says where it comes from. */
export function titled(
  stated: string | null,
  { fileName, format, body }: Pick<Story, 'fileName' | 'format' | 'body'>,
): { title: string; titleBasis: TitleBasis } {
  if (stated) return { title: stated, titleBasis: 'stated' };
  const name = fileName.slice(0, fileName.length - extname(fileName).length).replace(/[_\s]+/g, ' ');
  const fromFile = format !== 'paste' && format !== 'paste-html' && /\p{L}{3}/u.test(name);
  if (fromFile) return { title: name.trim(), titleBasis: 'file-name' };
  return { title: firstWords(body) || name, titleBasis: 'first-words' };
}

const LONGEST = 80;

/** The first line of a body that says more than a day, cut between words. */
function firstWords(body: string): string {
  const lines = body.trimStart().slice(0, 2_000).split('\n', 8);
  const line = lines.find((each) => each.trim() !== '' && datedLine(each)?.beside !== '') ?? lines[0] ?? '';
  if (line.length <= LONGEST) return line.trim();
  return `${line
    .slice(0, LONGEST + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, LONGEST)}…`;
}
