import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { isExcused } from './absences.ts';
import type { Columns } from './columns.ts';
import { endsList } from './ends.ts';
import { groupHeading, isSection, opensMembers } from './groups.ts';
import { attendeeHeading, blockHeading, headingParts, type ListHeading, sectionHeading } from './headings.ts';
import { itemsOf, listLabel, looseHeading, partOf, sentBy } from './labels.ts';
import { endingHeading } from './list-edges.ts';
import { isMixed, isPaired, lostColumns } from './lost-columns.ts';
import type { Side } from './sides.ts';

/** What a list has said so far of those who follow. */
export interface State {
  listing: boolean;
  absent: boolean;
  /** The organisation that a heading inside the list gives to those below it. */
  group: string | null;
  /** The part that a heading gives to them: "Special invitee". */
  part: string | null;
  /** What the head of the table says of its columns. */
  columns: Columns | null;
  /** The columns of people that a row of headings opens. */
  sides: Side[] | null;
  /** What there is to check about everybody below. */
  doubt: string | null;
  /** Two headings stood one above the other: the people of both columns follow by turns. */
  paired: boolean;
}

export const closed: State = {
  listing: false,
  absent: false,
  group: null,
  part: null,
  columns: null,
  sides: null,
  doubt: null,
  paired: false,
};

/** What stands at the head and foot of every page: it ends no list. */
const furniture =
  /^(?:OFFICIAL|UNCLASSIFIED|PROTECT|RESTRICTED|NOT PROTECTIVELY MARKED)(?:[ –:-]+(?:OFFICIAL|SENSITIVE|PROTECT))*$|^Page \d{1,3}(?: of \d{1,3})?$/;

/** "OFFICIAL", "Page 2". */
const mayBeFurniture = (text: string): boolean =>
  'OUPRN'.includes(text.charAt(0)) && (text.startsWith('Page ') || text.charCodeAt(1) < 0x5b);

/** The state behind a block: whether a list has begun, goes on or has ended, and whose people follow. */
export function nextState(block: Block, state: State, page: Page): State {
  const text = block.text.trim();
  if (state.listing && mayBeFurniture(text) && furniture.test(text)) return state;
  const heading =
    (block.signs & Sign.heads) === 0
      ? null
      : (attendeeHeading(text) ?? labelHeading(text) ?? endingHeading(block, page));
  if (heading !== null && isMixed(block, state, page))
    return { ...closed, listing: true, doubt: lostColumns, paired: true };
  if (heading === 'absent' || (state.listing && isExcused(text))) return { ...state, absent: true };
  if (heading === 'present') {
    const { heading: words, body } = headingParts(text);
    return {
      ...closed,
      listing: true,
      paired: isPaired(block, page),
      part: partOf(words.replace(/:$/, '')) ?? (attendeeHeading(text) === null ? null : itemsOf(text)),
      group: body,
    };
  }
  if (!state.listing)
    return opensMembers(block, page) ? { ...closed, listing: true, group: groupHeading(block, page) } : state;
  const front = looseHeading(text);
  if (front !== null) {
    const absent = attendeeHeading(front.words) === 'absent';
    return { ...closed, listing: true, absent, part: partOf(front.words) };
  }
  const sent = text.length < 80 ? sentBy(text) : null;
  if (sent !== null) return { ...closed, listing: true, group: sent.body, part: sent.part };
  const grouped = state.group !== null || isBelowHeading(block, page);
  const group = groupHeading(block, page, grouped);
  if (group !== null) return { ...state, absent: false, group, part: null };
  if (isSection(block, page))
    return {
      ...closed,
      listing: true,
      absent: state.absent && !sectionHeading(text),
      part: partOf(text.replace(/:$/, '')),
    };
  return endsList(block, page) ? closed : state;
}

/** The first line of a list: where it is a body, the list is in groups. */
const isBelowHeading = ({ index }: Block, page: Page): boolean => {
  const above = page.blocks[index - 1];
  return above !== undefined && (blockHeading(above) ?? endingHeading(above, page)) === 'present';
};

/** "Apologies: Jane Doe", "Present: …" with the list on the same line. */
export function labelHeading(text: string): ListHeading | null {
  const label = listLabel(text);
  return label === null ? null : attendeeHeading(label.words);
}
