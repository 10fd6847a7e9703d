import { dateWords } from '../../shared/words/dates.ts';
import { command, EXIT, required } from './command.ts';
import { tellFailure, withLibrary } from './with-library.ts';

export const packList = command({
  name: 'pack list',
  usage: '--library FILE [--json]',
  summary: 'List the packs of a library',
  details: [],
  options: { library: { type: 'string' }, json: { type: 'boolean' } },
  run: (values, _names, setting) =>
    withLibrary(setting, required(values.library, '--library FILE'), { readOnly: true }, async (run) => {
      const packs = await run('packs.list', {});
      if (!packs.ok) return tellFailure(setting, packs);
      if (values.json) setting.terminal.out(JSON.stringify(packs.value.rows, null, 2));
      else
        for (const { id, title, changedAt } of packs.value.rows) {
          setting.terminal.out(`${title}, changed ${dateWords(changedAt.slice(0, 10))} [${id}]`);
        }
      return EXIT.fine;
    }),
});
