import type { ExportFormat, ExportReport } from '../../../shared/contract/packs.ts';
import type { Pack, Rendition } from '../../../shared/model/pack.ts';
import { call, desktop } from '../../api.ts';
import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { runJob } from '../../parts/jobs.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { say, sayFailure } from '../../parts/Toasts.tsx';
import { go, type Place, placeNow } from '../../place.ts';
import { suggestedName } from './suggested-name.ts';

const formatWords = { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' } satisfies Record<ExportFormat, string>;
export const fileName = (path: string) => path.split(/[\\/]/).pop() || path;

async function tell<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; failure: Parameters<typeof sayFailure>[0] }>,
) {
  const outcome = await asked;
  if (!outcome.ok) sayFailure(outcome.failure);
}

export const allFormats: ExportFormat[] = ['pdf', 'docx', 'odt'];

/** What was exported of a pack: which copy, and into which files. */
export type LastExport = Place['exports'][number];

interface Copy {
  rendition: Rendition;
  comments: boolean;
}
const whole: Copy = { rendition: 'minister', comments: false };

/**
 * Asks where to, writes the pack there in each of the formats, and says what became of it. With a template Word goes
 * into that file.
 */
export async function exportPack(
  pack: Pack,
  formats: ExportFormat[],
  copy = whole,
  template?: string,
): Promise<void> {
  const name = suggestedName(pack.details, copy.rendition);
  const target = await desktop('desktop.chooseTargets', { formats, suggestedName: name });
  if (!target.ok) return sayFailure(target.failure);
  const files = target.value.paths.flatMap((path, at) => {
    const format = formats[at];
    return format ? [{ format, path, ...(template !== undefined && { template }) }] : [];
  });
  if (files.length > 0) await write({ packId: pack.id, ...copy, files });
}

/** The Word file that a department's packs went into last. */
export const templateOf = (templates: Place['templates'], { details }: Pack): string | undefined =>
  templates.find(({ department }) => department === details.department.trim())?.path;

/** Asks for a department's own Word file, remembers it for that department, and writes the pack into it. */
export async function exportWithTemplate(pack: Pack): Promise<void> {
  const chosen = await desktop('desktop.chooseTemplate', {});
  if (!chosen.ok) return sayFailure(chosen.failure);
  const { path } = chosen.value;
  if (path === null) return;
  const department = pack.details.department.trim();
  const others = placeNow().templates.filter((one) => one.department !== department);
  go({ templates: [...others, { department, path }].slice(-remembered) });
  await exportPack(pack, ['docx'], whole, path);
}

/** Writes the pack once more, the same copy into the same files. */
export async function exportAgain(pack: Pack): Promise<void> {
  const last = placeNow().exports.findLast(({ packId }) => packId === pack.id);
  if (last) await write(last);
}

/** Packs whose last export is remembered. */
const remembered = 40;

async function write(asked: LastExport): Promise<void> {
  const { packId: id, rendition, comments, files } = asked;
  const into = files.map(({ format }) => formatWords[format]).join(', ');
  const outcome = await runJob(`Exporting ${into}`, (options) =>
    call('packs.export', { id, files, rendition, comments }, options),
  );
  if (!outcome.ok) return sayFailure(outcome.failure);
  const others = placeNow().exports.filter(({ packId }) => packId !== id);
  go({ exports: [...others, asked].slice(-remembered) });
  report(outcome.value);
}

function report({ files, warnings }: ExportReport): void {
  const [file] = files;
  if (!file) return;
  const show = () => void tell(desktop('desktop.showInFolder', { path: file.path }));
  const openFile = () => void tell(desktop('desktop.openFile', { path: file.path }));
  const pages = file.pages ? `, ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}` : '';
  const names = files.map(({ path }) => fileName(path));
  const sentence = `Exported ${names.join(', ')}${pages}.`;
  const actions = [
    { words: 'Open', run: openFile },
    { words: 'Show in folder', run: show },
  ];
  if (!warnings.length) say(sentence, actions);
  else
    showDialog((close) => (
      <Sheet
        title="Exported, with things to check"
        onClose={close}
        foot={
          <>
            <Action onPress={show}>Show in folder</Action>
            <Action onPress={openFile}>Open</Action>
            <Action look="main" onPress={close} autoFocus>
              Close
            </Action>
          </>
        }
      >
        <div className="sheet-text">
          <p>{sentence}</p>
          <ul className="export-warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      </Sheet>
    ));
}
