import { renditionWords } from '../../shared/document/rendition.ts';
import type { Rendition } from '../../shared/model/pack.ts';
import { cleanParagraph } from '../../shared/words/clean.ts';

/** 1 -> "1 story", 2 -> "2 stories". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** A title as the name of a file that every system takes. */
export function fileNameOf(title: string): string {
  const name = [
    ...cleanParagraph(title)
      .replace(/[<>:"/\\|?*]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 100)
    .join('')
    .replace(/[. ]+$/, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `Pack ${name}`.trim() : name;
}

/** One line of at most `length` characters. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** The name of a pack's file: other copies than the minister's say which they are. */
export const copyName = (title: string, rendition: Rendition = 'minister'): string =>
  fileNameOf(title) + (rendition === 'minister' ? '' : ` – ${renditionWords[rendition]}`);
