import { renditionWords } from '../../../shared/document/rendition.ts';
import type { PackDetails, Rendition } from '../../../shared/model/pack.ts';

/** A file name of the pack's title and date, and of the copy where it is not the minister's, without what some system does not allow in names. */
export function suggestedName(
  { title, eventDate }: Pick<PackDetails, 'title' | 'eventDate'>,
  rendition: Rendition = 'minister',
): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim();
  return [plain || 'Briefing pack', eventDate, rendition !== 'minister' && `– ${renditionWords[rendition]}`]
    .filter(Boolean)
    .join(' ');
}
