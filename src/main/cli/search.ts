import { type Match, MatchKind } from '../../shared/contract/search.ts';
import { knownDateWords } from '../../shared/words/dates.ts';
import { command, EXIT, listOf, required, WrongUse } from './command.ts';
import { tellFailure, withLibrary } from './with-library.ts';
import { shortened } from './words.ts';

export const search = command({
  name: 'search',
  usage: 'QUERY --library FILE [--kind story|quote|fact|person] [--limit N] [--json]',
  summary: 'Look through the stories, quotes, facts and people of a library',
  details: [
    'Words in double quotes must stand together; the last word may be unfinished.',
    'Works while the library is open in the window. --json prints {matches, total}.',
  ],
  options: {
    library: { type: 'string' },
    kind: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (values, words, setting) => {
    if (words.length === 0) throw new WrongUse('say what to look for');
    const library = required(values.library, '--library FILE');
    const kinds = values.kind === undefined ? undefined : listOf(values.kind, MatchKind.options, '--kind');
    const query = { query: words.join(' '), kinds, limit: limitOf(values.limit) };
    return withLibrary(setting, library, { readOnly: true }, async (run) => {
      const found = await run('search.find', query);
      if (!found.ok) return tellFailure(setting, found);
      const { matches, total } = found.value;
      if (values.json) setting.terminal.out(JSON.stringify(found.value, null, 2));
      else for (const match of matches) setting.terminal.out(lines(match));
      if (!values.json) setting.terminal.tell(`${matches.length} of ${total} found.`);
      return EXIT.fine;
    });
  },
});

function limitOf(value = '20'): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new WrongUse('--limit is a number from 1 to 1000');
  return limit;
}

/** quote   “We will…” / Ann Lee, Minister. Fund opens, 8 October 2018 */
function lines({ kind, text, detail, storyTitle, date, id }: Match): string {
  const source = kind === 'story' ? '' : `${shortened(storyTitle, 60)}, `;
  return [
    `${kind.padEnd(7)} ${shortened(text, 160)}`,
    ...(detail ? [`        ${shortened(detail, 160)}`] : []),
    `        ${source}${knownDateWords(date)} [${id}]`,
  ].join('\n');
}
