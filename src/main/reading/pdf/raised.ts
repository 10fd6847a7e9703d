import type { Box } from './box.ts';

/**
 * Puts small raised signs to the words they stand behind, so that no line is made of them: "21st", "m2". The number
 * of a footnote goes, as it does from every other format, where the page has a note that begins with it.
 */
export function withoutRaised(boxes: Box[]): Box[] {
  const kept: Box[] = [];
  const raised: Box[] = [];
  for (const box of boxes) (isSmallSign(box) && boxes.some(isBaseOf(box)) ? raised : kept).push({ ...box });
  for (const sign of raised) {
    const base = kept.find(isBaseOf(sign));
    if (!base) kept.push(sign);
    else if (!isNoteNumber(sign, base, kept)) base.text += sign.text.trim();
    if (base) base.right = Math.max(base.right, sign.right);
  }
  return kept;
}

const isSmallSign = ({ text }: Box): boolean =>
  /^\s*([\p{N}*†‡§]{1,3}|[ivx]{1,4}|st|nd|rd|th)\s*$/u.test(text) || isInBrackets(text);

/** "[3]", "[footnote 3]": nothing else is written so. */
const isInBrackets = (text: string): boolean => /^\s*\[((foot|end)?note )?\d{1,3}\]\s*$/i.test(text);

/** The words that a small sign stands behind, a little higher. */
const isBaseOf =
  (sign: Box) =>
  (box: Box): boolean => {
    const rise = (box.base - sign.base) / box.size;
    const gap = (sign.left - box.right) / box.size;
    return sign.size < box.size * 0.85 && rise > 0.1 && rise < 0.8 && Math.abs(gap) < 0.3;
  };

function isNoteNumber(sign: Box, base: Box, boxes: Box[]): boolean {
  if (isInBrackets(sign.text)) return true;
  if (/(^|[^\p{L}])(c|k|m)?m$/u.test(base.text)) return false;
  const number = sign.text.trim();
  // The notes at the end of a document stand on another page; nothing else is raised behind a word or a full stop.
  if (/^(\d+|[ivx]+)$/.test(number) && /(\p{L}{3}|[.,;:!?”’"')])\s*$/u.test(base.text)) return true;
  return boxes.some(
    ({ text, base: height }) =>
      height > base.base + base.size && text.trimStart().split(/[\s\t.)]/, 1)[0] === number,
  );
}
