import type { PackDocument } from '../document/nodes.ts';
import type { PackDetails } from '../model/pack.ts';
import { plainDate } from '../words/dates.ts';
import { wordsDiff } from '../words/diff.ts';
import { tidyText, verbatimText } from '../words/verbatim.ts';
import type { FileChange } from './review.ts';

/** The details that are their own line on the cover, under the label that they have there. */
const lines: Record<string, keyof PackDetails> = {
  Event: 'event',
  Date: 'eventDate',
  Place: 'place',
  Minister: 'minister',
  Department: 'department',
  Version: 'version',
  Copy: 'copyNumber',
  Contact: 'contact',
};

/** What a cover says otherwise than the pack. `paragraphs` are those before the first heading, tabs and all. */
export function coverChanges({ cover }: PackDocument, paragraphs: string[]): FileChange[] {
  const rows = paragraphs.map((text) => ({ label: labelOf(text), value: saidIn(text) }));
  const title = rows.find(({ label }) => label === '')?.value ?? '';
  const changes = [change('Title', cover.title, title, title === '' ? null : { title })];
  const labels = [...cover.lines, ...rows].map(({ label }) => label);
  for (const label of new Set([...Object.keys(lines), ...labels])) {
    if (label === '') continue;
    const before = cover.lines.find((line) => line.label === label)?.value ?? '';
    const now = rows.find((each) => each.label === label)?.value ?? '';
    const name = lines[label];
    changes.push(change(label, before, now, name ? given(name, now) : null));
  }
  // What has no label and is not the title is nowhere in the pack.
  for (const { value } of rows.filter(({ label }) => label === '').slice(1))
    changes.push(change('Line', '', value, null));
  return changes.filter(({ before, after }) => verbatimText(before) !== verbatimText(after));
}

/** A file without anything before its first heading. */
export function coverGone({ cover }: PackDocument): FileChange {
  const before = [cover.title, ...cover.lines.map(({ label, value }) => `${label} ${value}`)].join('\n');
  return {
    ...{ id: 'cover removed', kind: 'removed', what: 'Cover', section: null, before, after: '' },
    ...{ difference: wordsDiff(before, ''), accept: null, blockId: null, anchor: null },
    notes: ['A pack always has its cover: the next file has it again.'],
  };
}

const labelOf = (text: string): string => (text.includes('\t') ? tidyText(text.split('\t')[0] ?? '') : '');
const saidIn = (text: string): string => tidyText(text.slice(text.indexOf('\t') + 1));

/** A date that is written in no way that we know stays for a person to set. */
function given(name: keyof PackDetails, value: string): Partial<PackDetails> | null {
  if (name !== 'eventDate') return { [name]: value };
  if (value === '') return { eventDate: null };
  const date = plainDate(value);
  return date === null ? null : { eventDate: date };
}

const change = (
  what: string,
  before: string,
  after: string,
  details: Partial<PackDetails> | null,
): FileChange => ({
  ...{ id: `cover ${what} ${after}`, kind: 'edited', what, section: null, before, after },
  difference: wordsDiff(before, after),
  accept: details && { kind: 'set-details', details },
  notes: details
    ? []
    : ['No line of the pack’s cover can say it. Change it in the pack, where that is meant.'],
  ...{ blockId: null, anchor: null },
});
