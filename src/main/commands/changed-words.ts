import type { Piece } from '../../shared/words/diff.ts';

/** So many letters are read at a glance; longer texts are shown from the first changed word to the last. */
const AT_A_GLANCE = 240;
const BESIDE = 40;

/** What the new text says where it differs, with a few words on either side. */
export function changedWords(pieces: Piece[]): string {
  const text = pieces.map((piece) => (piece.kind === 'old' ? '' : piece.text)).join('');
  if (text.length <= AT_A_GLANCE) return text;
  const [from, to] = changedRange(pieces);
  const start = wordStart(text, from - BESIDE);
  const end = Math.min(wordEnd(text, to + BESIDE), wordEnd(text, start + AT_A_GLANCE));
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** Where in the new text the first change begins and the last one ends. */
function changedRange(pieces: Piece[]): [number, number] {
  let [at, from, to] = [0, -1, 0];
  for (const { kind, text } of pieces) {
    if (kind !== 'same' && from < 0) from = at;
    if (kind !== 'old') at += text.length;
    if (kind !== 'same') to = at;
  }
  return [Math.max(0, from), to];
}

const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);

function wordEnd(text: string, at: number): number {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
