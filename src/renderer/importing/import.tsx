import type { ImportReport as Report } from '../../shared/contract/stories.ts';
import { together } from '../../shared/import-reports.ts';
import { call, desktop } from '../api.ts';
import { compareStories } from '../comparing/compare.tsx';
import { showDialog } from '../parts/dialogs.tsx';
import { runJob } from '../parts/jobs.ts';
import { say, sayFailure } from '../parts/Toasts.tsx';
import { go } from '../place.ts';
import { removeStories } from '../screens/library/remove-stories.ts';
import { ImportReport } from './ImportReport.tsx';
import { nearWords } from './report-words.ts';
import { askSheets } from './sheets/ask-sheets.tsx';

const openStory = (storyId: string) => go({ screen: 'library', storyId, listShown: true });

/** Reads files and folders into the library, and reports. */
export async function importPaths(paths: string[]): Promise<void> {
  if (!paths.length) return;
  const read = await runJob('Importing stories', (options) =>
    call('stories.import', { paths, askSheets: true }, options),
  );
  if (!read.ok) return sayFailure(read.failure);
  const { asked } = read.value;
  if (asked.length === 0) return report(read.value);
  const said = await askSheets(asked);
  const leftOut = asked.map(({ path }) => path).filter((path) => !said.some((each) => each.path === path));
  if (said.length === 0) return report({ ...read.value, asked: [] }, leftOut);
  const sheets = await runJob('Importing lists', (options) =>
    call('stories.importSheets', { files: said }, options),
  );
  if (!sheets.ok) sayFailure(sheets.failure);
  report(sheets.ok ? together(read.value, sheets.value) : read.value, leftOut);
}

/** Asks for files, or a folder, and imports them. */
export async function chooseAndImport(what: 'files' | 'folder'): Promise<void> {
  const outcome = await desktop(what === 'files' ? 'desktop.chooseStories' : 'desktop.chooseFolder', {});
  if (outcome.ok) await importPaths(outcome.value.paths);
  else sayFailure(outcome.failure);
}

/** Adds the stories that come with the program. */
export async function importSamples(): Promise<void> {
  const outcome = await desktop('desktop.about', {});
  if (outcome.ok) await importPaths([outcome.value.sampleLibrary]);
  else sayFailure(outcome.failure);
}

/** Takes in a story that was pasted, and offers to take it out again. */
export async function importPasted(text: string, format: 'paste' | 'paste-html'): Promise<void> {
  const outcome = await call('stories.paste', { text, format });
  if (!outcome.ok) return sayFailure(outcome.failure);
  const [story] = outcome.value.imported;
  if (!story) return report(outcome.value);
  openStory(story.storyId);
  const [near] = outcome.value.near;
  say(`Imported “${story.title}”.${near ? ` ${nearWords(near)}` : ''}`, [
    { words: 'Undo', run: () => void removeStories([story.storyId]) },
    ...(near ? [{ words: 'Compare', run: () => compareStories(near.storyId, near.of.id) }] : []),
  ]);
}

/** One story that went in is opened; anything else is worth a report. */
function report(result: Report, leftOut: string[] = []): void {
  const first = result.imported[0] ?? result.duplicates[0];
  if (first) openStory(first.storyId);
  showDialog((close) => <ImportReport report={result} leftOut={leftOut} onClose={close} />);
}
