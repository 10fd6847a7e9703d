import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ExportFormat } from '../../shared/contract/packs.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { PackSpec, packSchema, specProblems } from '../../shared/pack/spec.ts';
import { build, chooseAll } from './build.ts';
import { command, EXIT, required, type Setting, WrongUse } from './command.ts';
import {
  type Copy,
  copies,
  copyOf,
  formatOption,
  formatsOf,
  madeFolder,
  templateOf,
} from './pack-options.ts';
import { PackPictures } from './pack-pictures.ts';
import { targetsOf } from './targets.ts';
import { type Run, tellFailure, withLibrary } from './with-library.ts';
import { copyName, counted } from './words.ts';

export const packBuild = command({
  name: 'pack build',
  usage:
    'SPEC.json --library FILE --out DIR [--format pdf,docx,odt] [--rendition minister|usable|release] [--comments] [--template FILE.docx] [--json]',
  summary: 'Make a pack from a description and write it as PDF and Word',
  details: [
    'The description says what the cover says, and the items of each section by search or by id.',
    'Each search must find one item. Without --format it is written as PDF and Word. "pack schema" prints what a description may hold.',
    ...copies,
  ],
  options: { ...formatOption, json: { type: 'boolean' } },
  run: async (values, [path, ...more], setting) => {
    if (path === undefined || more.length > 0) throw new WrongUse('name one file that describes the pack');
    const [library, out] = [required(values.library, '--library FILE'), required(values.out, '--out DIR')];
    const formats = formatsOf(values.format);
    const spec = await readSpec(path);
    if (!spec.ok) return tellFailure(setting, spec);
    return withLibrary(setting, library, {}, (run) =>
      buildPack(
        run,
        spec.value,
        {
          folder: dirname(resolve(path)),
          out: resolve(out),
          formats,
          json: values.json ?? false,
          ...copyOf(values),
          ...templateOf(values),
        },
        setting,
      ),
    );
  },
});

export interface BuildOptions extends Copy {
  /** Where the description lies: the paths of its pictures begin there. */
  folder: string;
  out: string;
  formats: ExportFormat[];
  template?: string;
  json: boolean;
}

/** Builds a pack and prints the paths of its files; tells every problem before anything is made. */
export async function buildPack(
  run: Run,
  spec: PackSpec,
  { folder: beside, out, formats, template, json, ...copy }: BuildOptions,
  setting: Setting,
): Promise<number> {
  const { terminal } = setting;
  const pictures = new PackPictures(run, beside);
  const { ready, problems } = await chooseAll(run, spec, pictures);
  for (const problem of problems) terminal.tell(problem);
  if (problems.length > 0) {
    terminal.tell(`Nothing was made: ${counted(problems.length, 'item', 'items')} to settle first.`);
    return EXIT.failed;
  }
  const folder = await madeFolder(out);
  const files = targetsOf(formats, out, copyName(spec.title, copy.rendition), template);
  const built = folder.ok ? await build(run, spec, ready, pictures.byFile, files, copy) : folder;
  if (!built.ok) return tellFailure(setting, built);
  for (const warning of built.value.warnings) terminal.tell(warning);
  if (json) terminal.out(JSON.stringify(built.value, null, 2));
  else for (const { path } of built.value.files) terminal.out(path);
  return EXIT.fine;
}

/** Fails: file-missing, file-unreadable, spec-invalid. */
export async function readSpec(path: string): Promise<Outcome<PackSpec>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return failed({ kind: 'file-missing', path });
    if (code !== undefined) return failed({ kind: 'file-unreadable', path, detail: message });
    return failed({ kind: 'spec-invalid', path, problems: [`it is no whole JSON (${message})`] });
  }
  const spec = PackSpec.safeParse(json);
  return spec.success
    ? done(spec.data)
    : failed({ kind: 'spec-invalid', path, problems: specProblems(spec.error) });
}

export const packSchemaCommand = command({
  name: 'pack schema',
  usage: '',
  summary: 'Print the JSON schema of a pack’s description',
  details: [],
  options: {},
  run: async (_values, names, { terminal }) => {
    if (names.length > 0) throw new WrongUse('nothing goes after "pack schema"');
    terminal.out(JSON.stringify(packSchema(), null, 2));
    return EXIT.fine;
  },
});
