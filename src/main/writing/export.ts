import type { ExportFormat } from '../../shared/contract/packs.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { type Files, machineFiles } from './files.ts';
import { formats } from './formats.ts';
import { glyphOf, openFaces } from './pdf/faces.ts';
import { type Layout, layOut } from './pdf/layout.ts';
import { replaceAll } from './replace.ts';
import { discard, type Staged, stage } from './save.ts';
import { folderOf, type WriteOptions } from './write-options.ts';

export { previewDocument } from './preview.ts';

/**
 * Opens the fonts of most packs and, where a PDF is to come, what draws it; once in the life of a thread. Rejects when
 * a file of the fonts is missing.
 */
export async function openWriters({ fonts }: Pick<WriteOptions, 'fonts'>, pdf: boolean): Promise<void> {
  if (pdf) await import('./pdf/draw.ts');
  const { regular, bold } = await openFaces(folderOf(fonts), { plain: !pdf });
  for (const face of [regular, bold]) glyphOf(face, 32);
}

export interface Target {
  format: ExportFormat;
  path: string;
  /** Of Word alone: a department's own .docx or .dotx, which is filled. */
  template?: string | undefined;
}

export interface WrittenFile extends Target {
  bytes: number;
  /** Null for Word, which lays out its pages itself. */
  pages: number | null;
  /** What of a template did not fit, a sentence each; left out where everything did. */
  warnings?: string[];
}

export interface ExportOptions extends WriteOptions {
  /** The machine's, unless a test passes others. */
  files?: Files;
}

/**
 * Writes a document into one or more files. All are laid out and written beside their targets, on to the disk,
 * before the first target is touched; then each takes its target's place by a rename. So a failure or a cancelling
 * leaves every target as it was, and no target is ever half a file. Fails with `character-missing` (PDF only),
 * `file-missing`, `file-unreadable` or `template-unusable` for a template, `target-unwritable`, `target-open-elsewhere`, `disk-full`, `bad-request` for one path twice, or `cancelled`.
 */
export async function exportDocument(
  document: PackDocument,
  targets: readonly Target[],
  options: ExportOptions,
): Promise<Outcome<WrittenFile[]>> {
  const files = options.files ?? machineFiles;
  const twice = targets.find(({ path }, index) => targets.findIndex((other) => other.path === path) < index);
  if (twice) return failed({ kind: 'bad-request', detail: `${twice.path} is asked for twice` });
  const laid = await layOutFor(document, targets, options);
  if (!laid.ok) return laid;
  const staged = await stageAll(document, laid.value, targets, { ...options, files });
  if (!staged.ok) return staged;
  const replaced = await replaceAll(staged.value, files);
  if (!replaced.ok) return replaced;
  return done(targets.map((target, index) => written(target, staged.value[index], laid.value)));
}

/** Word draws characters with its own fonts: only a format with our pages stops at one that ours lack. */
function layOutFor(
  document: PackDocument,
  targets: readonly Target[],
  { fonts, pictures, signal, progress }: WriteOptions,
): Promise<Outcome<Layout>> {
  return layOut(document, {
    fonts: folderOf(fonts),
    pictures,
    lenient: !targets.some(({ format }) => formats[format].fixedPages),
    signal,
    progress: (done) => progress?.({ done, total: null, doing: 'Laying out the pages' }),
  });
}

/** Writes each file beside its target; on the first failure none is left. */
async function stageAll(
  document: PackDocument,
  layout: Layout,
  targets: readonly Target[],
  { pictures, signal, progress, files }: ExportOptions & { files: Files },
): Promise<Outcome<(Staged & Warned)[]>> {
  const all: (Staged & Warned)[] = [];
  for (const { format, path, template } of targets) {
    const { doing, write } = formats[format];
    const total = layout.plan.total;
    const tell = (pages: number) => progress?.({ done: pages, total, doing });
    const warnings: string[] = [];
    const warn = (sentences: string[]) => warnings.push(...sentences);
    const staged = await stage(
      path,
      (sink) => write(document, layout, sink, { pictures, template, signal, progress: tell, warn }),
      files,
    );
    const outcome = staged.ok && signal?.aborted ? failed({ kind: 'cancelled' }) : staged;
    if (staged.ok) all.push({ ...staged.value, warnings });
    if (outcome.ok) continue;
    await discard(all, files);
    return outcome;
  }
  return done(all);
}

type Warned = Required<Pick<WrittenFile, 'warnings'>>;

const written = (
  { format, path }: Target,
  staged: (Staged & Warned) | undefined,
  { plan }: Layout,
): WrittenFile => ({
  ...{ format, path },
  bytes: staged?.bytes ?? 0,
  ...(staged && staged.warnings.length > 0 && { warnings: staged.warnings }),
  pages: formats[format].fixedPages ? plan.total : null,
});
