import { commentsOf } from '../document/comments.ts';
import type { Timestamp } from '../model/dates.ts';
import type { Block, Pack } from '../model/pack.ts';
import type { EditedComment, EditedFile } from '../verify/edited.ts';
import type { FileText } from '../verify/file-text.ts';
import { headingAbove } from '../verify/places.ts';
import { tidyText, verbatimText } from '../words/verbatim.ts';
import type { FileComment } from './review.ts';
import type { Placed } from './sides.ts';

/**
 * The comments of a file that its pack does not have. Those that went out with it and came back are left out; the
 * others can be put beside the block that they are about.
 */
export function commentsIn(
  { comments }: EditedFile,
  file: FileText,
  pack: Pack,
  placed: Placed[],
  now: Timestamp,
): FileComment[] {
  const known = new Set(commentsOf(pack).map(keyOf));
  return comments
    .filter((comment) => !known.has(keyOf(comment)))
    .map((comment) => {
      const { author, date, text, paragraph } = comment;
      const here = placed.find(({ stretch }) => stretch.first <= paragraph && paragraph < stretch.end);
      return {
        ...{ author, date, text: text.trim() },
        section: headingAbove(file, paragraph + 1)?.text ?? null,
        beside: tidyText(file.paragraphs[paragraph]?.text ?? ''),
        accept: here?.block ? asComment(here.block, comment, now) : null,
      };
    });
}

const keyOf = ({ author, text }: { author: string; text: string }): string =>
  `${tidyText(author)} ${verbatimText(text)}`;

/** A comment without a day is one of now: it came back today. */
function asComment(
  block: Block,
  { author, date, text }: EditedComment,
  now: Timestamp,
): FileComment['accept'] {
  const at = new Date(date === null || Number.isNaN(Date.parse(date)) ? now : date).toISOString();
  const comments = [
    ...(block.comments ?? []),
    { author: author.trim() || 'Not named', at, text: text.trim() },
  ];
  return { kind: 'set-state', blockId: block.id, state: { comments } };
}
