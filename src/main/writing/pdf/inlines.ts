import { type Inline, type NoteInline, wordsOfInline } from '../../../shared/document/nodes.ts';
import type { TextStyle } from '../../../shared/document/theme.ts';
import { theme } from '../../../shared/document/theme.ts';
import { assertNever } from '../../../shared/failure.ts';
import { webAddress } from '../web-address.ts';
import type { TextFace } from './faces.ts';
import type { Stretch } from './items.ts';
import { hasLongWord } from './long-words.ts';
import { noteAnchor } from './note-anchor.ts';
import type { Look, Strip } from './strips.ts';
import { newTag, nextSlot, type Slot, type Tag, type Target } from './tags.ts';

/** Running text ready to be broken into lines: each stretch with its face, and how it looks. */
export interface Running {
  stretches: Stretch[];
  looks: Look[];
  /** The footnotes whose numbers stand in some of the stretches. */
  notes: { stretch: number; strips: Strip[] }[];
}

/** Anchors that links may lead to; a link elsewhere would lead nowhere and is printed as plain text. */
export interface Anchors {
  has(anchor: string): boolean;
  /** The anchor of a source by its number. */
  source(number: number): string | undefined;
  /** A footnote as it stands at the foot of its page. */
  note(number: number, inlines: readonly NoteInline[]): Strip[];
}

export function faceOf(bold: boolean, italic: boolean): TextFace {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Plain words in a style, as content of one tag; without a tag they are an artifact. */
export function runningText(text: string, style: TextStyle, tag: Tag | null): Running {
  const slot = tag && nextSlot(tag);
  if (slot && hasLongWord(text)) slot.long = true;
  return {
    stretches: [{ text, face: faceOf(style.bold, style.italic) }],
    looks: [{ slot, colour: style.colour, underlined: false }],
    notes: [],
  };
}

/** Inlines in a style, as content of `tag`; links become tags of their own within it. */
export function runningInlines(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  anchors: Anchors,
): Running {
  const running: Running = { stretches: [], looks: [], notes: [] };
  let own: Slot | null = null;
  /** What is said in the tag's own slot: a word may run through several inlines. */
  let said = '';
  for (const inline of inlines) {
    const within = inlineTag(inline, tag, anchors);
    own = within ? null : (own ?? nextSlot(tag));
    running.stretches.push({
      text: wordsOfInline(inline),
      face: inlineFace(inline, style),
      bound: inline.kind === 'ref' || inline.kind === 'note',
      raised: inline.kind === 'note',
    });
    const slot = within ? nextSlot(within) : (own as Slot);
    said = own ? said + wordsOfInline(inline) : '';
    if (hasLongWord(own ? said : wordsOfInline(inline))) slot.long = true;
    running.looks.push(lookOf(inline, style, slot));
    if (inline.kind === 'note') {
      const strips = anchors.note(inline.number, inline.inlines);
      running.notes.push({ stretch: running.looks.length - 1, strips });
      // What follows the number is read after it.
      own = null;
      said = '';
    }
  }
  return running;
}

function inlineFace(inline: Inline, style: TextStyle): TextFace {
  const strong = 'strong' in inline && inline.strong === true;
  const emphasis = inline.kind === 'text' && inline.emphasis === true;
  return faceOf(style.bold || strong, style.italic !== emphasis);
}

function lookOf(inline: Inline, style: TextStyle, slot: Slot): Look {
  const linked = slot.tag.link !== null;
  const colour = linked ? theme.colours.accent : style.colour;
  const raised = inline.kind === 'note' ? { raised: true as const } : {};
  return { slot, colour, underlined: linked && inline.kind === 'link', ...raised };
}

function inlineTag(inline: Inline, parent: Tag, anchors: Anchors): Tag | null {
  switch (inline.kind) {
    case 'text':
      return inline.language ? newTag('Span', parent, { language: inline.language }) : null;
    case 'link': {
      const address = webAddress(inline.address);
      return address ? linkTag(parent, { address }, `${inline.text} (${address})`) : null;
    }
    case 'ref': {
      const anchor = anchors.source(inline.number);
      return anchor === undefined ? null : linkTag(parent, { anchor }, `Source ${inline.number}`);
    }
    case 'note': {
      const reference = newTag('Reference', parent);
      return linkTag(reference, { anchor: noteAnchor(inline.number) }, `Footnote ${inline.number}`);
    }
    default:
      return assertNever(inline);
  }
}

/** A link within `parent`; `contents` says where it leads to those who cannot see it. */
export const linkTag = (parent: Tag, target: Target, contents: string): Tag =>
  newTag('Link', parent, { link: { target, contents } });
