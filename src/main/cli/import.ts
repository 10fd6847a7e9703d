import { basename } from 'node:path';
import type { ImportReport } from '../../shared/contract/stories.ts';
import { done } from '../../shared/failure.ts';
import { together } from '../../shared/import-reports.ts';
import { command, EXIT, required, type Setting, WrongUse } from './command.ts';
import { asSaid, type SheetOptions, sheetOptions, toldMapping } from './sheet-options.ts';
import { type Run, tellFailure, withLibrary } from './with-library.ts';
import { counted } from './words.ts';

export const importStories = command({
  name: 'import',
  usage: 'PATH… --library FILE [--json] [--columns LIST] [--headings ROW] [--sheet NAME]',
  summary: 'Put stories into a library, which is made when it is missing',
  details: [
    'Paths are files and folders. What cannot be read is named; the rest goes in.',
    'Of a list of attendees (.csv, .tsv, .xlsx) it is told what each column was taken for.',
    '--columns "Name=B,Role=C" says it instead; what it does not name stays as recognised. A column may be Name,',
    '  Title, First name, Surname, Honours, Role, Organisation, Note, Attending, Left out or Not used.',
    '--headings 3 names the row of the headings, --headings none says that there are none.',
    '--sheet "Guests" takes one sheet of a workbook alone.',
    'A story that looks like another issue of one that is there goes in and is named, to be compared in the window.',
    '--json prints {imported, duplicates, near, failed}, and as passedBy the files in folders that hold no story.',
  ],
  options: {
    library: { type: 'string' },
    json: { type: 'boolean' },
    columns: { type: 'string' },
    headings: { type: 'string' },
    sheet: { type: 'string' },
  },
  run: (values, paths, setting) => {
    if (paths.length === 0 || paths.includes('')) throw new WrongUse('name at least one file or folder');
    const library = required(values.library, '--library FILE');
    const said = sheetOptions(values);
    return withLibrary(setting, library, { create: true }, async (run) => {
      const read = await run('stories.import', { paths, askSheets: true });
      const report = read.ok ? await withSheets(run, read.value, said, setting) : read;
      if (!report.ok) return tellFailure(setting, report);
      const { asked: _asked, ...told } = report.value;
      tell(setting, told);
      setting.terminal.out(values.json ? JSON.stringify(told, null, 2) : summary(told));
      return told.failed.length > 0 || told.stopped ? EXIT.failed : EXIT.fine;
    });
  },
});

type Told = Omit<ImportReport, 'asked'>;

/** The sheets follow, read as the command line says; what each column was taken for is told. */
async function withSheets(run: Run, report: ImportReport, said: SheetOptions, { terminal }: Setting) {
  const files = report.asked.flatMap((look) => {
    const mapping = asSaid(look, said);
    return mapping ? [{ ...look, mapping }] : [];
  });
  const without = report.asked.filter(({ path }) => !files.some((file) => file.path === path));
  const failed = without.map(({ path }) => ({ path, reason: `There is no sheet “${said.sheet}” in it.` }));
  const so = { ...report, asked: [], failed: [...report.failed, ...failed] };
  if (files.length === 0) return done(so);
  for (const file of files) {
    for (const line of toldMapping(file, file.mapping)) terminal.tell(`${basename(file.path)}: ${line}`);
  }
  const sheets = await run('stories.importSheets', { files });
  return sheets.ok ? done(together(so, sheets.value)) : sheets;
}

function tell({ terminal }: Setting, { imported, near, failed, stopped }: Told): void {
  for (const { path, remarks = [] } of imported)
    for (const remark of remarks) terminal.tell(`${path}: ${remark}`);
  for (const { path, reason } of failed) terminal.tell(`${path}: ${reason}`);
  for (const each of near) terminal.tell(nearWords(each));
  if (stopped) terminal.tell('Stopped, as you asked. What was finished before stays.');
}

/** "Imported 16 stories; 2 were there already; 1 could not be read." */
export function summary({ imported, duplicates, near, failed }: Told): string {
  const parts = [
    `Imported ${counted(imported.length, 'story', 'stories')}`,
    ...(duplicates.length > 0 ? [`${duplicates.length} ${were(duplicates.length)} there already`] : []),
    ...(near.length > 0 ? [`${near.length} ${near.length === 1 ? 'looks' : 'look'} like another issue`] : []),
    ...(failed.length > 0 ? [`${failed.length} could not be read`] : []),
  ];
  return `${parts.join('; ')}.`;
}

const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** "b.txt: “Fund opens” looks like another issue of “Fund opens”. Compare them in the window." */
function nearWords({ path, title, nearness, of }: ImportReport['near'][number]): string {
  const like =
    nearness === 'issue'
      ? `looks like another issue of “${of.title}” (${of.fileName})`
      : `has nearly the words of “${of.title}” (${of.fileName}), under another title`;
  return `${path}: “${title}” ${like}. Compare them in the window.`;
}
