import { escaped } from '../xml.ts';
import { all, type Edits, type Element, unescaped } from './tree.ts';

/** The places where a whole part of the pack goes. */
export type Place = 'body' | 'contents';
const places = new Set<string>(['body', 'contents']);

export interface FoundPlace {
  place: Place;
  paragraph: Element;
  /** Whether the paragraph has no other words. */
  alone: boolean;
  /** Where its words begin in the part. */
  at: number;
}

export interface Found {
  /** Placeholders that nobody knows, as they stand. */
  unknown: string[];
  places: FoundPlace[];
}

/** `{{ title }}`, however it is written. */
const placeholder = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g;

/**
 * Puts the words of the pack in the place of `{{title}}` and its like in one part, also where Word has cut one into
 * several runs. A place for a whole part of the pack is taken away and told with its paragraph. What is not known is
 * left as it stands and told.
 */
export function fillPlaceholders(
  xml: string,
  root: Element,
  words: ReadonlyMap<string, string>,
  edits: Edits,
): Found {
  const found: Found = { unknown: [], places: [] };
  for (const paragraph of all(root, 'w:p')) fillParagraph(xml, paragraph, words, edits, found);
  return found;
}

interface TextPiece {
  element: Element;
  words: string;
  /** Where its words begin in the words of the paragraph. */
  at: number;
}

function fillParagraph(
  xml: string,
  paragraph: Element,
  words: ReadonlyMap<string, string>,
  edits: Edits,
  found: Found,
): void {
  const pieces = piecesOf(xml, paragraph);
  const whole = pieces.map((piece) => piece.words).join('');
  if (!whole.includes('{{')) return;
  const changes: { start: number; end: number; text: string }[] = [];
  for (const match of whole.matchAll(placeholder)) {
    const name = (match[1] ?? '').toLowerCase().replace(/[\s_-]+/g, ' ');
    const text = words.get(name);
    const isPlace = places.has(name);
    if (text === undefined && !isPlace) {
      found.unknown.push(match[0]);
      continue;
    }
    if (isPlace) {
      const at = pieces.findLast((piece) => piece.at <= match.index)?.element.start ?? paragraph.start;
      found.places.push({ place: name as Place, paragraph, alone: whole.trim() === match[0], at });
    }
    changes.push({ start: match.index, end: match.index + match[0].length, text: text ?? '' });
  }
  for (const piece of pieces) rewrite(piece, changes, edits);
  if (changes.length > 0) for (const piece of pieces) releaseWords(piece.element, edits);
}

/** The texts of a paragraph's own; a text box within it has paragraphs of its own. */
function piecesOf(xml: string, paragraph: Element): TextPiece[] {
  let at = 0;
  return all(paragraph, 'w:t')
    .filter((element) => paragraphOf(element) === paragraph)
    .map((element) => {
      const words = unescaped(xml.slice(element.innerStart, element.innerEnd));
      const piece = { element, words, at };
      at += words.length;
      return piece;
    });
}

function paragraphOf(element: Element): Element | null {
  let one = element.parent;
  while (one && one.name !== 'w:p') one = one.parent;
  return one;
}

/**
 * A content control that shows what stands elsewhere, or that waits for its first words, would put others in the
 * place of the filled ones when Word opens the file: from here on it holds words like any other.
 */
function releaseWords(element: Element, edits: Edits): void {
  for (let one = element.parent; one; one = one.parent) {
    if (one.name !== 'w:sdt') continue;
    const properties = one.children.find(({ name }) => name === 'w:sdtPr');
    for (const { name, start, end } of properties?.children ?? [])
      if (/:(dataBinding|showingPlcHdr)$/.test(name)) edits.replace(start, end, '');
  }
}

/** The new words go where the placeholder begins, in that run's look; its other runs lose their part of it. */
function rewrite(
  { element, words, at }: TextPiece,
  changes: { start: number; end: number; text: string }[],
  edits: Edits,
): void {
  const end = at + words.length;
  const touching = changes.filter((change) => change.start < end && change.end > at);
  if (touching.length === 0) return;
  let made = '';
  let from = at;
  for (const change of touching) {
    made += words.slice(from - at, Math.max(0, change.start - at));
    if (change.start >= at) made += change.text;
    from = Math.min(end, change.end);
  }
  made += words.slice(from - at);
  edits.replace(element.start, element.end, `<w:t xml:space="preserve">${escaped(made)}</w:t>`);
}

/** The words that a reader sees in an element, a space between those of two paragraphs. */
export function wordsOf(xml: string, element: Element): string {
  let last: Element | null = null;
  let words = '';
  for (const text of all(element, 'w:t')) {
    const paragraph = paragraphOf(text);
    if (last && last !== paragraph) words += ' ';
    last = paragraph;
    words += unescaped(xml.slice(text.innerStart, text.innerEnd));
  }
  return words;
}
