import type { Block, Page } from '../page.ts';
import { attendeeHeading, blockHeading } from './headings.ts';

/** Why nobody of such a list is taken without a look. */
export const lostColumns =
  'Those who came and those who sent apologies stood in two columns that ran together. Check whether they were there.';

/** "Apologies:" and nothing else: a heading that says more has its people on its own line. */
const bareAbsence = /^(?:apologies(?: for absence| received)?|absent)\s*:?$/i;
const bareHeading = /^[^:]{3,60}:?$/;

const isBare = (text: string): boolean =>
  attendeeHeading(text) === 'absent' ? bareAbsence.test(text) : bareHeading.test(text);

/** The bare heading on the very next line above or below a block; null where another thing stands there. */
function headingBeside(block: Block, page: Page, step: 1 | -1): 'present' | 'absent' | null {
  const beside = page.blocks[block.index + step];
  const heading = beside === undefined ? null : blockHeading(beside);
  return heading !== null && heading !== 'group' && isBare(beside?.text.trim() ?? '') ? heading : null;
}

/** "Members" and right below it "Officials": the heads of two columns. */
export const isPaired = (block: Block, page: Page): boolean =>
  isBare(block.text.trim()) && headingBeside(block, page, -1) === 'present';

/** "Attendees:" right above "Apologies:", or "Apologies:" inside two columns: those below may be of either. */
export function isMixed(block: Block, state: { paired: boolean }, page: Page): boolean {
  const text = block.text.trim();
  if (!isBare(text)) return false;
  const own = blockHeading(block);
  const above = headingBeside(block, page, -1);
  if (above !== null && above !== own) return true;
  return own === 'absent' && above === null && state.paired && headingBeside(block, page, 1) !== 'absent';
}
