import type { Story } from '../model/story.ts';

type Titled = Pick<Story, 'title' | 'titleBasis'>;

/** Words before or after a title that say that it is another issue. */
const ISSUE =
  /^(?:correct(?:ion|ed)|updated?|revised|re-?issued?|amended)\b[\s:–—-]*|[\s([–—-]*\b(?:correct(?:ion|ed)|updated?|revised|re-?issued?|amended)[\])]*$/giu;

/**
 * What the titles of two issues have in common, whatever their case, marks and figures, which a correction may
 * change. null where the story gives no title.
 */
export function titleKey({ title, titleBasis = 'stated' }: Titled): string | null {
  if (titleBasis === 'first-words' || titleBasis === 'file-name') return null;
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(ISSUE, '')
    .replace(/\d+(?:[.,]\d+)*/g, '0')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ') : null;
}
