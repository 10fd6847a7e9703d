import type { OwnChange } from '../../../shared/pack/changes.ts';
import type { FileChange, FileComment, FileReview, FileTracked } from '../../../shared/review/review.ts';

type Item = FileReview['items'][number];

/** One thing of an edited file for a person to look at. */
export type Entry =
  | { id: string; kind: 'change'; change: FileChange }
  | { id: string; kind: 'tracked'; tracked: FileTracked }
  | { id: string; kind: 'item'; item: Item }
  | { id: string; kind: 'comment'; comment: FileComment };

export interface EntryGroup {
  title: string;
  entries: Entry[];
}

const COVER = 'Cover';
const ELSEWHERE = 'Elsewhere in the file';

/**
 * What is left to look at, under the section that it is in: first those of the pack in its order. A quote that is
 * no longer in the file comes as a change; what is verbatim needs nobody.
 */
export function entryGroups(
  { changes, tracked, items, comments }: FileReview,
  sections: string[],
  hidden: (id: string) => boolean,
): EntryGroup[] {
  const groups = new Map<string, Entry[]>([
    [COVER, []],
    ...sections.map((title) => [title, []] as [string, Entry[]]),
  ]);
  const put = (section: string, entry: Entry) => {
    if (!hidden(entry.id)) groups.set(section, [...(groups.get(section) ?? []), entry]);
  };
  for (const change of changes) put(change.section ?? COVER, { id: change.id, kind: 'change', change });
  for (const each of tracked) put(each.section ?? COVER, { id: each.id, kind: 'tracked', tracked: each });
  for (const [at, item] of items.entries())
    if (item.verdict === 'altered' || item.verdict === 'unknown')
      put(item.section ?? ELSEWHERE, { id: `item ${at} ${item.words}`, kind: 'item', item });
  for (const [at, comment] of comments.entries())
    put(comment.section ?? ELSEWHERE, { id: `comment ${at} ${comment.text}`, kind: 'comment', comment });
  return [...groups].flatMap(([title, entries]) => (entries.length > 0 ? [{ title, entries }] : []));
}

/** What makes the pack say the same; nothing where nothing does. A quote or fact is never taken from a file. */
export function acceptOf(entry: Entry): OwnChange[] {
  if (entry.kind === 'item') return [];
  if (entry.kind === 'tracked') return entry.tracked.accept;
  const { accept } = entry.kind === 'change' ? entry.change : entry.comment;
  return accept ? [accept] : [];
}

const changeWords = { edited: 'changed', added: '', removed: 'taken out', moved: 'moved' } as const;

/** What an entry is, in a few words: "Text changed", "Quote altered". */
export function entryTitle(entry: Entry): string {
  if (entry.kind === 'comment') return `Comment by ${entry.comment.author || 'somebody'}`;
  if (entry.kind === 'tracked') return `Tracked change by ${entry.tracked.author || 'somebody'}`;
  if (entry.kind === 'change') return `${entry.change.what} ${changeWords[entry.change.kind]}`.trim();
  const { kind, what, verdict, difference, line } = entry.item;
  if (verdict === 'unknown') return `${what} not in the library`;
  if (difference === null && line)
    return kind === 'fact' ? 'Fact with another basis' : 'Given to another speaker';
  return `${what} altered`;
}

/** The words that tell one entry of its kind from another. */
export function entryWords(entry: Entry): string {
  if (entry.kind === 'comment') return entry.comment.text;
  if (entry.kind === 'item') return entry.item.words;
  const { kind, difference, after, before } = entry.kind === 'tracked' ? entry.tracked : entry.change;
  // Of a long text the words that are otherwise say more than how it begins.
  const changed =
    kind === 'edited' || kind === 'words' ? difference.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) : [];
  const piece = changed.find((each) => each.kind === 'new') ?? changed.find((each) => each.kind === 'old');
  const words = piece?.text.trim() ?? '';
  const line = (after || before).split('\n').find((each) => words !== '' && each.includes(words));
  return line ?? (words || after || before);
}
