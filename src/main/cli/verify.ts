import { resolve } from 'node:path';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { CheckedItem, FileCheck, LineCheck, OpenChange } from '../../shared/verify/report.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { diffLine, nearChanges } from '../../shared/words/diff-line.ts';
import { command, EXIT, required, WrongUse } from './command.ts';
import { withLibrary } from './with-library.ts';
import { counted, shortened } from './words.ts';

/** A file that cannot be read is told apart from one that was altered. */
const UNREAD = 2;

export const verify = command({
  name: 'verify',
  usage: 'FILE --library FILE [--changed] [--json]',
  summary:
    'Compare a Word file, OpenDocument text or PDF with its sources and with the pack that it was made from',
  details: [
    'Each quote and fact is measured by its source, everything else (cover, headings, own text, tables, lists of',
    'attendees, values of charts, pen portraits, sources) by what was printed, whatever was done to formatting:',
    '  verbatim  word for word, and where it was',
    '  altered   with the difference: [-as it was-]{+in the file+}',
    '  unknown   in no story of the library, or put in beside what the pack holds',
    '  missing   printed in the file, and no longer there',
    '  moved     verbatim, but in another place or order',
    'Tracked changes count as accepted. Each that is still open is listed as “tracked”, and it is said what would not',
    'be the same with them refused.',
    'In a file that Packwright did not make, what stands in double marks is compared.',
    'Ends with 0 where all is verbatim, 1 where anything is not, 2 where the file cannot be read or was not compared.',
    '--changed prints only what is not verbatim. --json prints {ours, packId, hasPack, items, tracked, verbatimIfRefused,',
    'trackedChanges, comments}.',
  ],
  options: { library: { type: 'string' }, json: { type: 'boolean' }, changed: { type: 'boolean' } },
  run: async (values, [path, ...more], setting) => {
    if (path === undefined || more.length > 0) throw new WrongUse('name one file to compare');
    const library = required(values.library, '--library FILE');
    // Opening the library is part of reading: whatever stops us, nothing was compared.
    let status: number = UNREAD;
    await withLibrary(setting, library, { readOnly: true }, async (run) => {
      const checked = await run('files.verify', { path: resolve(path) });
      if (!checked.ok) setting.terminal.tell(toCheck(failureSentence(checked.failure)));
      else if (values.json) setting.terminal.out(JSON.stringify(checked.value, null, 2));
      else for (const said of linesOf(checked.value, values.changed)) setting.terminal.out(said);
      if (checked.ok) for (const sentence of aside(checked.value)) setting.terminal.tell(sentence);
      status = checked.ok ? statusOf(checked.value) : UNREAD;
      return status;
    });
    return status;
  },
});

/** What is said of files that cannot be read ends with what to do: nothing is imported here. */
const toCheck = (sentence: string): string => sentence.replace(/\band import that\.$/, 'and check that.');

const shown = ({ items }: FileCheck, changed = false): CheckedItem[] =>
  items.filter(({ verdict }) => !changed || verdict !== 'verbatim');

const linesOf = (check: FileCheck, changed?: boolean): string[] => [
  ...shown(check, changed).map(line),
  ...check.tracked.map(trackedLine),
];

/** The exit status of a comparison: whoever settles what is tracked, all must be verbatim then. */
export const statusOf = ({ items, verbatimIfRefused }: FileCheck): number =>
  items.every(({ verdict }) => verdict === 'verbatim') && verbatimIfRefused !== false
    ? EXIT.fine
    : EXIT.failed;

/** altered   Quotes, page 4: up to [-£970-]{+£979+} million. */
function line(item: CheckedItem): string {
  const page = item.page === null ? null : `page ${item.page}`;
  const place = [item.section && shortened(item.section, 50), page].filter(Boolean).join(', ');
  const words = item.difference
    ? diffLine(nearChanges(item.difference))
    : marked(shortened(oneLine(item.words), 90));
  const story = item.story ? ` (${shortened(item.story.title, 60)})` : '';
  const notes = item.notes.map((note) => ` ${note}`).join('');
  const said = `${words}${item.line ? `; ${lineWords(item.line)}` : ''}`;
  return `${item.verdict.padEnd(9)} ${item.what.toLowerCase()}${place && `, ${place}`}: ${said}${story}${notes}`;
}

/** tracked   Ann Lee, 4 January 2019, Background: It was built in [-1821-]{+1822+}. */
function trackedLine({ author, date, kind, section, difference, after }: OpenChange): string {
  const day = date && /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const who = [author || 'Somebody', day && dateWords(day), section && shortened(section, 50)];
  const words = kind === 'words' ? diffLine(nearChanges(difference)) : marked(shortened(oneLine(after), 90));
  const what = { words: '', moved: 'moved ', formatting: 'another look of ' }[kind];
  return `tracked   ${who.filter(Boolean).join(', ')}: ${what}${words}`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** Words of a quote bring their marks along. */
const marked = (words: string): string => (words.startsWith('“') ? words : `“${words}”`);

function lineWords({ expected, found, difference }: LineCheck): string {
  if (found === null) return `its line is missing: [-${expected ?? ''}-]`;
  if (expected === null) return `its line was changed: {+${found}+}`;
  return `its line: ${diffLine(difference)}`;
}

function aside({ items, trackedChanges, comments, ours, hasPack }: FileCheck): string[] {
  const of = (verdict: string) => items.filter((item) => item.verdict === verdict).length;
  const counts = (['verbatim', 'altered', 'unknown', 'missing', 'moved'] as const)
    .map((verdict) => `${of(verdict)} ${verdict}`)
    .join(', ');
  return [
    items.length > 0 ? `${counts}.` : 'There is nothing in it to compare.',
    ...(ours && !hasPack
      ? ['Its pack is not in this library: which of the office’s own words were changed cannot be said.']
      : []),
    ...(ours
      ? []
      : [
          'This file does not say that Packwright made it, or another program made it anew: only what stands in double marks was compared.',
        ]),
    ...(trackedChanges > 0
      ? [
          `${counted(trackedChanges, 'tracked change is', 'tracked changes are')} still open. What was compared is the text with all of them accepted; what it is with them refused is said where it differs.`,
        ]
      : []),
    ...(comments > 0 ? [`${counted(comments, 'comment stands', 'comments stand')} beside the text.`] : []),
  ];
}
