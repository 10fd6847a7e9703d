import type { ImportReport } from '../../shared/contract/stories.ts';
import { command, EXIT, required, WrongUse } from './command.ts';
import { tellFailure, withLibrary } from './with-library.ts';
import { counted } from './words.ts';

export const importStories = command({
  name: 'import',
  usage: 'PATH… --library FILE [--json]',
  summary: 'Put stories into a library, which is made when it is missing',
  details: [
    'Paths are files and folders. What cannot be read is named; the rest goes in.',
    '--json prints {imported, duplicates, failed}.',
  ],
  options: { library: { type: 'string' }, json: { type: 'boolean' } },
  run: (values, paths, setting) => {
    if (paths.length === 0) throw new WrongUse('name at least one file or folder');
    const library = required(values.library, '--library FILE');
    return withLibrary(setting, library, { create: true }, async (run) => {
      const report = await run('stories.import', { paths });
      if (!report.ok) return tellFailure(setting, report);
      for (const { path, reason } of report.value.failed) setting.terminal.tell(`${path}: ${reason}`);
      if (report.value.stopped)
        setting.terminal.tell('Stopped, as you asked. What was finished before stays.');
      setting.terminal.out(values.json ? JSON.stringify(report.value, null, 2) : summary(report.value));
      return report.value.failed.length > 0 || report.value.stopped ? EXIT.failed : EXIT.fine;
    });
  },
});

/** "Imported 16 stories; 2 were there already; 1 could not be read." */
export function summary({ imported, duplicates, failed }: ImportReport): string {
  const parts = [
    `Imported ${counted(imported.length, 'story', 'stories')}`,
    ...(duplicates.length > 0 ? [`${duplicates.length} ${were(duplicates.length)} there already`] : []),
    ...(failed.length > 0 ? [`${failed.length} could not be read`] : []),
  ];
  return `${parts.join('; ')}.`;
}

const were = (count: number): string => (count === 1 ? 'was' : 'were');
