import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { doubtsOf } from './doubts.ts';
import { readEntry } from './entry.ts';

/** "… Place: Virtual Meeting Present: Ann Lo AM (Chair) Bo Ray AM 1 Apologies": minutes that lost every break. */
const opens = /(?<=\S )(?:Members )?(?:[Pp]resent|[Ii]n attendance|[Aa]ttendees):\s(?=\p{Lu})/u;
const ends =
  /\s\d{1,2}\.?\s(?=Apolog|Welcome|Minutes|Declaration|Introduction|Chair)|\s(?:Apologies|[Ii]n attendance|Also present|Officers?|Absent)\b[^:]{0,40}:/u;
/** Only members of a parliament end in letters by which the next begins. */
const between = /(?<=\b(?:AM|MP|MS|MSP|MLA|TD|MHK)(?: \([^)]{3,40}\))?),?\s+(?=\p{Lu})/gu;
const part = /^(observer|guest|secretariat|special invitee)s?:?\s/i;
const longest = 3000;

/** The people of such a run, in the first blocks of a text; none elsewhere. */
export function gluedIn(page: Page): Attendee[] {
  for (const block of page.blocks.slice(0, 3)) {
    const found = block.text.length < 200 ? null : opens.exec(block.text.slice(0, longest));
    if (found === null) continue;
    const from = found.index + found[0].length;
    const run = block.text.slice(from, from + longest);
    const to = run.search(ends);
    const people = to === -1 ? [] : peopleOf(run.slice(0, to), from, block);
    if (people.length > 2) return people;
  }
  return [];
}

function peopleOf(run: string, offset: number, block: Block): Attendee[] {
  const starts = [0, ...[...run.matchAll(between)].map(({ 0: gap, index }) => index + gap.length)];
  return starts.flatMap((from, i) => {
    const whole = run.slice(from, starts[i + 1] ?? run.length);
    const label = part.exec(whole);
    const text = whole
      .slice(label?.[0].length ?? 0)
      .trimEnd()
      .replace(/,$/, '');
    const entry = readEntry(text);
    if (entry === null || entry.honours.length === 0) return [];
    const start = block.start + offset + from + (label?.[0].length ?? 0);
    const { name, honours, role, organisation } = entry;
    const doubts = doubtsOf(entry, false);
    return {
      ...{ start, end: start + text.length, text, name, honours, role, organisation },
      note: [label?.[1], entry.note].filter(Boolean).join('; ') || null,
      confidence: doubts.length > 0 ? 0.6 : 0.9,
      sure: doubts.length === 0,
      doubts,
    };
  });
}
