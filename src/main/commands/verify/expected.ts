import { composePack } from '../../../shared/document/compose.ts';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type PrintedBlock, printedBlocks } from '../../../shared/document/printed-blocks.ts';
import { type Origin, type RecordedBlock, recordOf, wordsHash } from '../../../shared/document/record.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { emptyDetails } from '../../../shared/pack/templates.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import type { Expected } from '../../../shared/verify/expected.ts';
import { sha256 } from '../../hash.ts';
import { getItem } from '../../library/items.ts';
import { storyWithBody } from '../../library/verbatim.ts';
import { blockFor } from '../pick.ts';
import type { Room } from '../room.ts';

/**
 * The quotes and facts that a file should hold: those of its own record; of a file without one, such as a PDF, those
 * of the document that it was written from, where the library has its pack.
 */
export function expectedIn(room: Room, file: EditedFile, document: PackDocument | undefined): Expected[] {
  const record = file.record ?? (document ? recordOf(document, sha256) : null);
  if (!record) return [];
  const printed = new Map((document ? printedBlocks(document) : []).map((block) => [block.anchor, block]));
  const headings = new Set(
    record.blocks.filter(({ kind }) => kind === 'heading').map(({ anchor }) => anchor),
  );
  const isHeading = (anchor: string) => headings.has(anchor);
  let under: string | null = null;
  return record.blocks.flatMap((block): Expected[] => {
    if (block.kind === 'heading') under = block.anchor;
    const { kind, item } = block;
    if ((kind !== 'quote' && kind !== 'fact') || item === undefined) return [];
    const story = record.stories[(block.story ?? 0) - 1];
    const origin = story && { ...story, item, spans: block.spans ?? [] };
    return [{ ...expected(room, { ...block, kind }, origin, printed.get(block.anchor), under), isHeading }];
  });
}

function expected(
  room: Room,
  { anchor, kind, item = '', by, words }: RecordedBlock & { kind: 'quote' | 'fact' },
  origin: Origin | undefined,
  inPack: PrintedBlock | undefined,
  under: string | null,
): Omit<Expected, 'isHeading'> {
  const source = origin && sourceWords(room, origin);
  const now = itemAsPrinted(room, kind, item, source?.text);
  const stored = getItem(room.db, kind, item)?.item;
  return {
    ...{ kind, anchor, under },
    paragraphs: now?.printed.paragraphs ?? (source ? [source.text] : (inPack?.paragraphs ?? null)),
    hasSource: now !== undefined || source !== undefined,
    lines: [now?.printed.by, inPack?.by].filter((line) => line !== undefined),
    speaker: now && stored && 'speaker' in stored ? stored.speaker : null,
    wasPrinted: (line) => by !== undefined && wordsHash(sha256, [line]) === by,
    wereWords: (text) => wordsHash(sha256, [text]) === words,
    story: source?.story ?? now?.story ?? null,
  };
}

interface StoryNamed {
  id: string;
  title: string;
}

/** The words at the spans of the very body that they were picked from. */
function sourceWords(room: Room, { body, spans }: Origin): { text: string; story: StoryNamed } | undefined {
  const story = storyWithBody(room.db, body);
  const [first, ...more] = spans;
  if (!story || !first) return undefined;
  let text = story.body.slice(first.start, first.end);
  let end = first.end;
  for (const span of more) {
    // Pieces of an utterance in one paragraph are one line; a line that was broken between them stays broken.
    const between = story.body.slice(end, span.start).includes('\n') ? '\n\n' : ' ';
    text += between + story.body.slice(span.start, span.end);
    end = span.end;
  }
  return { text, story: { id: story.id, title: story.title } };
}

/** An item as a pack would print it now, with `text` for its words; undefined where the library lacks the item. */
function itemAsPrinted(room: Room, kind: 'quote' | 'fact', id: string, text: string | undefined) {
  const block = blockFor(room, { id: '', item: { kind, id }, checked: true });
  if (!block.ok) return undefined;
  const { evidence } = block.value;
  const blocks = [{ ...block.value, text: text ?? block.value.text }];
  const at = evidence.pickedAt;
  const section = { id: 'section', kind: 'own' as const, title: '', blocks };
  const pack: Pack = { id: '', details: emptyDetails, sections: [section], createdAt: at, changedAt: at };
  const printed = printedBlocks(composePack(pack)).find((each) => each.kind === kind);
  return printed && { printed, story: { id: evidence.storyId, title: evidence.storyTitle } };
}
