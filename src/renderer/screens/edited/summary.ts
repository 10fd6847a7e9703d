import type { FileReview } from '../../../shared/review/review.ts';

const counted = (count: number | 'No', one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "2 changes in own words, 1 quote or fact altered, 12 verbatim". */
export function summaryOf({ changes, tracked, items, comments }: FileReview): string {
  const of = (verdict: string) => items.filter((item) => item.verdict === verdict).length;
  const parts = [
    counted(changes.length || 'No', 'change in the pack’s own words', 'changes in the pack’s own words'),
    tracked.length > 0 && counted(tracked.length, 'tracked change', 'tracked changes'),
    of('altered') > 0 && counted(of('altered'), 'quote or fact altered', 'quotes and facts altered'),
    of('unknown') > 0 && `${of('unknown')} not in the library`,
    `${of('verbatim')} verbatim`,
    comments.length > 0 && counted(comments.length, 'comment', 'comments'),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What makes the comparison less than whole; null where nothing does. */
export function warningOf({ madeFrom }: FileReview): string | null {
  if (madeFrom === 'other')
    return 'This file was made from another pack. Only its quotes and facts were compared, with the library.';
  if (madeFrom === 'unknown')
    return 'This file does not say which pack it was made from. It was compared by its words alone.';
  return null;
}
