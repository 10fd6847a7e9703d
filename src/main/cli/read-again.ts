import {
  changeSentences,
  countWords,
  detailSentence,
  itemOf,
  whatOf,
  whichItem,
} from '../../shared/again/words.ts';
import type { AcceptReport, ChangedStory, ReadAgainReport } from '../../shared/contract/again.ts';
import type { Rereading } from '../../shared/model/rereading.ts';
import { command, EXIT, required, type Setting, WrongUse } from './command.ts';
import { type Run, tellFailure, withLibrary } from './with-library.ts';
import { counted, shortened } from './words.ts';

export const readAgain = command({
  name: 'read-again',
  usage: '--library FILE [--all] [--accept] [--json]',
  summary: 'Read the stories of a library again and print what would change',
  details: [
    'Stories that an older version of the reader read; with --all, every story.',
    'Nothing changes unless --accept is given. What a person corrected, marked or dismissed always stays.',
    '--json prints {stories, unchanged, failed}, each story with its changes.',
  ],
  options: {
    library: { type: 'string' },
    all: { type: 'boolean' },
    accept: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (values, names, setting) => {
    if (names.length > 0)
      throw new WrongUse(`“${names[0]}” is too much: it reads the stories of the library`);
    const library = required(values.library, '--library FILE');
    return withLibrary(setting, library, {}, async (run) => {
      const report = await run('reading.preview', { all: values.all ?? false });
      if (!report.ok) return tellFailure(setting, report);
      const { stories, failed, stopped } = report.value;
      await print(run, report.value, values.json ?? false, setting);
      for (const { title, reason } of failed) setting.terminal.tell(`${title}: ${reason}`);
      if (stopped) setting.terminal.tell('Stopped, as you asked. Nothing was changed.');
      const fine = failed.length === 0 && !stopped;
      const accepted =
        values.accept && !stopped && stories.length > 0 ? await acceptAll(run, stories, setting) : true;
      return fine && accepted ? EXIT.fine : EXIT.failed;
    });
  },
});

async function print(run: Run, report: ReadAgainReport, json: boolean, { terminal }: Setting): Promise<void> {
  const stories: (ChangedStory & { rereading: Rereading })[] = [];
  for (const row of report.stories) {
    const changes = await run('reading.changes', { id: row.id });
    if (!changes.ok) continue;
    const { rereading } = changes.value;
    if (json) stories.push({ ...row, rereading });
    else terminal.out([`${row.title}: ${countWords(row)} [${row.id}]`, ...linesOf(rereading)].join('\n'));
  }
  const { unchanged, failed } = report;
  if (json) terminal.out(JSON.stringify({ stories, unchanged, failed }, null, 2));
  else terminal.tell(summary(report));
}

const linesOf = ({ details, items }: Rereading): string[] => [
  ...details.map((change) => `  ${detailSentence(change)}`),
  ...items.flatMap((change) => [
    `  ${whatOf(change)}: ${whichItem(change)}: “${shortened(itemOf(change).item.text, 90)}”`,
    ...changeSentences(change).map((sentence) => `      ${sentence}`),
  ]),
];

function summary({ stories, unchanged }: ReadAgainReport): string {
  if (stories.length === 0)
    return `Reading again changes nothing (${counted(unchanged, 'story', 'stories')} read).`;
  return `${counted(stories.length, 'story', 'stories')} would change; ${unchanged} would not.`;
}

async function acceptAll(run: Run, stories: ChangedStory[], setting: Setting): Promise<boolean> {
  const outcome = await run('reading.accept', { stories });
  if (!outcome.ok) {
    tellFailure(setting, outcome);
    return false;
  }
  const { terminal } = setting;
  terminal.tell(acceptedWords(outcome.value));
  for (const { title } of outcome.value.differ)
    terminal.tell(`${title} has changed meanwhile and was left as it is.`);
  for (const { title, reason } of outcome.value.failed) terminal.tell(`${title}: ${reason}`);
  return outcome.value.accepted.length === stories.length;
}

const acceptedWords = ({ accepted, stopped }: AcceptReport): string =>
  `Accepted ${counted(accepted.length, 'story', 'stories')}.${stopped ? ' Stopped, as you asked; the rest is as it was.' : ''}`;
