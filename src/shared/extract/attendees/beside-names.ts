import type { Attendee } from '../../model/items.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block, Page } from '../page.ts';
import { isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading, sectionHeading } from './headings.ts';
import { mayOpenWith } from './line-marks.ts';

/** "From 10.16am, Item 8", "In-person from 10.21am": when the person above was there. */
const times = /^(?:(?:from|until) \d|in[- ]person\b.{3}|(?:joined|left|arrived|departed) (?:at|from|the)\b)/i;
/** "Via electronic link": how they were there, where it stands below several; else it may head those below it. */
const ways =
  /^(?:(?:via|by) (?:an? )?(?:electronic|video|audio|teams|phone|telephone|zoom|skype)\b.{0,30}|online|remotely|virtually)$/i;
/** The first words of both. */
const presences = wordSet('from until in joined left arrived departed via by online remotely virtually');
/** So far on both sides the same words are looked for. */
const near = 30;

function isPresence({ text, index }: Block, page: Page): boolean {
  if (text.length > 60 || !mayOpenWith(text, presences)) return false;
  if (times.test(text)) return true;
  if (!ways.test(text)) return false;
  const around = page.blocks.slice(Math.max(0, index - near), index + near);
  return around.filter((each) => each.text === text).length > 1;
}

/** Adds such a line to the person above it. False where the line says no such thing. */
export function addPresence(block: Block, last: Attendee | undefined, page: Page): boolean {
  if (last === undefined || !isPresence(block, page)) return false;
  const before = page.blocks[block.index - 1];
  if (before === undefined || (last.end < before.start && !isPresence(before, page))) return false;
  last.note = [last.note, block.text.replace(/[.;,]$/, '')].filter(Boolean).join('; ');
  return true;
}

/** "Deputy Mayor" on a line above one name: that person's office; null elsewhere. */
export function officeAbove(block: Block, page: Page): string | null {
  const above = page.blocks[block.index - 1]?.text.trim() ?? '';
  if (above === '' || above.length > 40 || /[,:;.()\d]|s$/.test(above) || !isRole(above)) return null;
  if (attendeeHeading(above) !== null || sectionHeading(above)) return null;
  return above.split(' ').length < 5 && readEntry(above) === null ? above : null;
}
