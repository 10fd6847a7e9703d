import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, EXIT, WrongUse } from './command.ts';
import { summary } from './import.ts';
import { buildPack, readSpec } from './pack.ts';
import { tellFailure, withLibrary } from './with-library.ts';

export const demo = command({
  name: 'demo',
  usage: '[--out DIR]',
  summary: 'Import the sample library and write a briefing pack from it',
  details: ['Everything goes into DIR, which is "demo" where it is left out.'],
  options: { out: { type: 'string' } },
  run: async (values, names, setting) => {
    if (names.length > 0) throw new WrongUse('nothing goes after "demo" but --out DIR');
    const out = resolve(values.out ?? 'demo');
    const library = join(out, 'Sample library.packwright');
    const { resources } = setting.places;
    const spec = await readSpec(fileURLToPath(new URL('sample-pack.json', resources)));
    if (!spec.ok) return tellFailure(setting, spec);
    return withLibrary(setting, library, { create: true }, async (run) => {
      const paths = [fileURLToPath(new URL('sample-library', resources))];
      const report = await run('stories.import', { paths });
      if (!report.ok) return tellFailure(setting, report);
      for (const { path, reason } of report.value.failed) setting.terminal.tell(`${path}: ${reason}`);
      setting.terminal.tell(summary(report.value));
      setting.terminal.out(library);
      const folder = fileURLToPath(resources);
      const options = { folder, out, formats: ['pdf', 'docx'] as ('pdf' | 'docx')[], json: false };
      const status = await buildPack(run, spec.value, options, setting);
      return report.value.failed.length > 0 ? EXIT.failed : status;
    });
  },
});
