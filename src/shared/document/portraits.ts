import type { PortraitBlock } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { anchorOf } from './anchors.ts';
import type { DocumentNode, HeadingNode } from './nodes.ts';
import { textNodes } from './own-text.ts';
import { plain } from './tables.ts';

/** A person: the name as a heading of this level, who they are, the picture, then own text. */
export function portraitNodes(
  { id, name, role, organisation, text, picture }: PortraitBlock,
  level: 3 | 4,
): DocumentNode[] {
  const called = cleanParagraph(name) || 'Name not given';
  const office = [role, organisation].map(cleanParagraph).filter(Boolean).join(', ');
  const words = textNodes(text);
  if (!name.trim() && !office && words.length === 0 && !picture) return [];
  const nodes: DocumentNode[] = [{ kind: 'heading', level, text: called, anchor: anchorOf(id) }];
  if (office) nodes.push({ kind: 'paragraph', role: 'role', inlines: [plain(office)] });
  if (picture)
    nodes.push({
      kind: 'figure',
      anchor: `f${anchorOf(id)}`,
      picture,
      // A name that is too long to be heard again stands whole above the portrait.
      alternative: called.length < 200 ? `${called}, portrait` : 'Portrait of the person who is named above',
      caption: [],
      size: 'portrait',
    });
  return [...nodes, ...words];
}

/** Stands before the first of a run of portraits: their names are headings one level below it. */
export const portraitsHeading = ({ id }: PortraitBlock, level: 2 | 3): HeadingNode => ({
  kind: 'heading',
  level,
  text: 'Pen portraits',
  anchor: `h${anchorOf(id)}`,
});
