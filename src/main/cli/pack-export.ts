import { resolve } from 'node:path';
import { failed } from '../../shared/failure.ts';
import { command, EXIT, required, WrongUse } from './command.ts';
import {
  copies,
  copyOf,
  formatOption,
  formatsOf,
  madeFolder,
  renditionOf,
  templateOf,
} from './pack-options.ts';
import { targetsOf } from './targets.ts';
import { tellFailure, withLibrary } from './with-library.ts';
import { copyName } from './words.ts';

export const packExport = command({
  name: 'pack export',
  usage:
    'ID --library FILE --out DIR [--format pdf,docx,odt] [--rendition minister|usable|release] [--comments] [--template FILE.docx]',
  summary: 'Write a pack of a library as PDF and Word',
  details: [
    '"pack list" prints the ids.',
    'The library remembers the copy, so that an addendum can say what has changed since. Where it is open in a window',
    'or can only be read, the copy is written all the same, and it is said that it was not remembered.',
    ...copies,
  ],
  options: formatOption,
  run: (values, [id, ...more], setting) => {
    if (id === undefined || more.length > 0) throw new WrongUse('name one pack by its id');
    const [library, out] = [required(values.library, '--library FILE'), required(values.out, '--out DIR')];
    const formats = formatsOf(values.format);
    return withLibrary(setting, library, { readOnly: 'if-need-be' }, async (run) => {
      const title = run.packTitle(id);
      if (title === undefined) return tellFailure(setting, failed({ kind: 'not-found', what: 'pack', id }));
      const folder = await madeFolder(resolve(out));
      if (!folder.ok) return tellFailure(setting, folder);
      const name = copyName(title, renditionOf(values.rendition));
      const files = targetsOf(formats, resolve(out), name, templateOf(values).template);
      const exported = await run('packs.export', { id, files, ...copyOf(values) });
      if (!exported.ok) return tellFailure(setting, exported);
      for (const warning of exported.value.warnings) setting.terminal.tell(warning);
      for (const { path } of exported.value.files) setting.terminal.out(path);
      return EXIT.fine;
    });
  },
});
