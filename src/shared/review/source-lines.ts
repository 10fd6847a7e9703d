import { inlineWords, type PackDocument } from '../document/nodes.ts';
import { inlinesOf } from '../document/printed-blocks.ts';
import { type FileText, isSourceLine } from '../verify/file-text.ts';
import { wordsDiff } from '../words/diff.ts';
import { verbatimText } from '../words/verbatim.ts';
import type { Align } from './remembering.ts';
import type { FileChange } from './review.ts';

/** What a document says of its sources, entry by entry: its list, or its footnotes. */
export function sourceLines({ body }: PackDocument): string[] {
  const listed = body.flatMap((node) => (node.kind === 'sources' ? node.entries : []));
  if (listed.length > 0) return listed.map(({ inlines }) => inlineWords(inlines));
  return body
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.kind === 'note' ? [inlineWords(inline.inlines)] : []));
}

/** What a file says of its sources otherwise than `document`. None of it goes into the pack. */
export function sourceChanges(file: FileText, document: PackDocument, align: Align): FileChange[] {
  const before = sourceLines(document);
  const after = file.paragraphs.filter(isSourceLine).map(({ text }) => text.replace(/^\[\d+\]\s+/, ''));
  return align(before, after, false).flatMap((pair) => {
    const [was, is] = [before[pair.before ?? -1] ?? '', after[pair.after ?? -1] ?? ''];
    if (verbatimText(was) === verbatimText(is)) return [];
    const kind = is === '' ? 'removed' : was === '' ? 'added' : 'edited';
    const what = kind === 'added' ? 'Note' : 'Source';
    return [
      {
        ...{
          id: `source ${pair.before} ${is}`,
          kind,
          what,
          section: 'Sources',
          before: was,
          after: is,
        },
        ...{ difference: wordsDiff(was, is), accept: null, blockId: null, anchor: null },
        notes: [kind === 'added' ? asNote : fromStories],
      },
    ];
  });
}

const fromStories = 'What is said of sources comes from the stories, and is written anew with each file.';
const asNote = 'A note is no part of a pack. Add its words to a text of the pack, where they matter.';
