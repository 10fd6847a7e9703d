import type { Attendee } from '../../model/items.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block, Page } from '../page.ts';
import { listLabel, looseHeading } from './labels.ts';
import { mayOpenWith } from './line-marks.ts';

/** "Apologies were accepted from …": a sentence inside a list; whoever it names was not there. */
const excused =
  /^(?:(?:board|panel|committee|group|council) )?(?:members?['’]? )?apolog(?:y|ies)\b(?! and att)/i;

const opens = wordSet('board panel committee group council member members apology apologies');

export const isExcused = (text: string): boolean => mayOpenWith(text, opens) && excused.test(text);

/** "Ann Lo, Defra (apologies)", "Bo Ray sent his apologies as …": a line of a list whose person was not there. */
export const sentApologies = (text: string): boolean =>
  text.includes('pologies') && /[\s([–—-][Aa]pologies(?: (?:received|given|sent|as)\b.*)?[)\].]*$/.test(text);

/** A line of names below the items of a list: pages that lose the word "Apologies" leave those who were absent so. */
export const standsApart = (block: Block, page: Page): boolean =>
  block.role === 'paragraph' &&
  page.blocks[block.index - 1]?.role === 'item' &&
  listLabel(block.text) === null &&
  looseHeading(block.text) === null;

export const isBare = ({ role, organisation, note }: Attendee): boolean =>
  (role ?? organisation ?? note) === null;

export function askWhether(each: Attendee): void {
  each.sure = false;
  each.confidence = 0.5;
  each.doubts.push('This name stands apart below the list, as apologies do. Check whether they were there.');
}
