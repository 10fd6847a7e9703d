import type { PackDetails } from '../../../shared/model/pack.ts';

/** A file name of the pack's title and date, without what some system does not allow in names. */
export function suggestedName({ title, eventDate }: Pick<PackDetails, 'title' | 'eventDate'>): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim();
  return [plain || 'Briefing pack', eventDate].filter(Boolean).join(' ');
}
