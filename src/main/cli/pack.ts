import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ExportFormat } from '../../shared/contract/packs.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { Rendition } from '../../shared/model/pack.ts';
import { PackSpec, packSchema, specProblems } from '../../shared/pack/spec.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { makeFolder } from '../make-folder.ts';
import { saveFailure } from '../save-failures.ts';
import { build, chooseAll } from './build.ts';
import { command, EXIT, listOf, required, type Setting, WrongUse } from './command.ts';
import { PackPictures } from './pack-pictures.ts';
import { targetsOf } from './targets.ts';
import { type Run, tellFailure, withLibrary } from './with-library.ts';
import { copyName, counted } from './words.ts';

const copies = [
  'A usable copy leaves out what is not to be disclosed; a release copy holds only what may be used freely.',
  'With --comments the office’s comments and clearances go along in Word.',
  'With --template Word is written into your department’s own file: {{title}}, {{contents}}, {{body}} and the like are filled in.',
];
const formatOption = {
  format: { type: 'string' },
  out: { type: 'string' },
  library: { type: 'string' },
  rendition: { type: 'string' },
  comments: { type: 'boolean' },
  template: { type: 'string' },
} as const;
const renditionOf = (value = 'minister'): Rendition => {
  const parsed = Rendition.safeParse(value);
  if (!parsed.success) throw new WrongUse(`--rendition is one of ${Rendition.options.join(', ')}`);
  return parsed.data;
};
const formatsOf = (value = 'pdf,docx'): ExportFormat[] => listOf(value, ExportFormat.options, '--format');

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

/** Which copy of a pack is asked for. */
export interface Copy {
  rendition?: Rendition;
  comments?: boolean;
}

const copyOf = ({ rendition, comments = false }: { rendition?: string; comments?: boolean }): Copy => ({
  rendition: renditionOf(rendition),
  comments,
});

/** A department's own Word file, where one is named. */
const templateOf = ({ template }: { template?: string }) =>
  template === undefined ? {} : { template: resolve(template) };

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

async function madeFolder(path: string): Promise<Outcome<undefined>> {
  try {
    makeFolder(path);
    return done(undefined);
  } catch (error) {
    return saveFailure(error, path);
  }
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
