import { resolve } from 'node:path';
import { command, EXIT, required, WrongUse } from './command.ts';
import { tellFailure, withLibrary } from './with-library.ts';

export const backup = command({
  name: 'backup',
  usage: 'TARGET --library FILE',
  summary: 'Copy a library into one checked file, also while it is in use',
  details: ['An older backup is replaced only when the new one is whole.'],
  options: { library: { type: 'string' } },
  run: (values, [target, ...more], setting) => {
    if (target === undefined || more.length > 0) throw new WrongUse('name one file to write the backup to');
    const library = required(values.library, '--library FILE');
    return withLibrary(setting, library, { readOnly: true }, async (run) => {
      const made = await run('library.backup', { path: resolve(target) });
      if (!made.ok) return tellFailure(setting, made);
      setting.terminal.out(made.value.path);
      return EXIT.fine;
    });
  },
});
