import { wordsDiff } from '../words/diff.ts';
import { type Accepts, type Draft, type DraftParagraph, readAs, type Tracks } from './draft.ts';
import type { EditedFile, EditedParagraph, TrackedChange } from './edited.ts';
import type { OpenChange } from './report.ts';

/** What a tracked change does to the paragraphs of a file: those that it takes the place of, and those that it makes. */
export interface Tracked {
  change: TrackedChange;
  said: OpenChange;
  /** Place of the first of them among the paragraphs as they read with all refused. */
  at: number;
  before: EditedParagraph[];
  after: EditedParagraph[];
}

/** A file as it reads with all its open changes refused. */
export const refusedIn = (file: EditedFile): EditedFile =>
  file.draft ? readWith(file, file.draft, () => false) : file;

/** A file as it reads with one of its open changes accepted and all others refused. */
export const withOne = (file: EditedFile, { change }: Tracked): EditedFile =>
  file.draft ? readWith(file, file.draft, (each) => each === change.id) : file;

function readWith(file: EditedFile, draft: Draft, accepts: Accepts): EditedFile {
  const { paragraphs, figures, comments } = readAs(draft, accepts);
  return { ...file, paragraphs, figures, comments, tracked: [], draft: null };
}

/** The tracked changes of a file, in its order. */
export function trackedIn({ draft, tracked }: EditedFile): Tracked[] {
  if (!draft) return [];
  const refused = readAs(draft, () => false);
  const extents = extentsOf(draft);
  return tracked.map((change) => {
    const extent = extents.get(change.id) ?? [change.paragraph, change.paragraph];
    const { at, before, after } = windowOf(draft, refused.places, change.id, extent);
    const words =
      change.kind === 'words'
        ? { before: textOf(before), after: textOf(after) }
        : sameWords(change.kind === 'moved' ? putIn(draft, change.id) : textOf([...before, ...after]));
    const heading = refused.paragraphs.slice(0, at + 1).findLast(({ role }) => role === 'heading');
    const { author, date, kind } = change;
    const said = { author, date, kind, section: heading?.text ?? null, ...words };
    return { change, at, before, after, said: { ...said, difference: wordsDiff(words.before, words.after) } };
  });
}

const textOf = (paragraphs: EditedParagraph[]): string => paragraphs.map(({ text }) => text).join('\n');
const sameWords = (words: string) => ({ before: words, after: words });

/** The words that one change puts in. */
const putIn = ({ paragraphs }: Draft, id: number): string =>
  paragraphs
    .map(({ words }) =>
      words
        .filter(({ ins }) => ins === id)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text.trim() !== '')
    .join('\n');

/** Change -> its first and its last paragraph. */
function extentsOf({ paragraphs }: Draft): Map<number, [number, number]> {
  const extents = new Map<number, [number, number]>();
  const meet = ({ ins, del }: Tracks, at: number) => {
    for (const id of [ins, del]) if (id !== undefined) extents.set(id, [extents.get(id)?.[0] ?? at, at]);
  };
  for (const [at, { words, end, row }] of paragraphs.entries())
    for (const tracks of [row, ...words, end]) meet(tracks, at);
  return extents;
}

/** The paragraphs of both readings that differ. Only those are read whose ends are nobody's change. */
function windowOf(draft: Draft, places: number[], id: number, [from, to]: [number, number]) {
  const { paragraphs } = draft;
  const isOpen = (each: DraftParagraph | undefined) =>
    each !== undefined && (each.end.ins !== undefined || each.end.del !== undefined);
  let [first, last] = [from, to];
  while (isOpen(paragraphs[first - 1])) first -= 1;
  while (isOpen(paragraphs[last])) last += 1;
  const part = { paragraphs: paragraphs.slice(first, last + 1), figures: [], comments: [] };
  const [old, now] = [readAs(part, () => false).paragraphs, readAs(part, (each) => each === id).paragraphs];
  const isSame = (one: EditedParagraph | undefined, other: EditedParagraph | undefined) =>
    one !== undefined && one.text === other?.text && one.cell?.row === other.cell?.row;
  let start = 0;
  while (isSame(old[start], now[start])) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && isSame(old.at(-1 - end), now.at(-1 - end)))
    end += 1;
  // What changes no word, such as another look, is said of all that it is about.
  const all = old.length === now.length && start === old.length;
  return {
    at: (places[first] ?? 0) + (all ? 0 : start),
    before: all ? old : old.slice(start, old.length - end),
    after: all ? [] : now.slice(start, now.length - end),
  };
}
