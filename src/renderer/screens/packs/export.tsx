import type { ExportFormat, ExportReport } from '../../../shared/contract/packs.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { call, desktop } from '../../api.ts';
import { Action } from '../../parts/Action.tsx';
import { showDialog } from '../../parts/dialogs.tsx';
import { runJob } from '../../parts/jobs.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { say, sayFailure } from '../../parts/Toasts.tsx';
import { suggestedName } from './suggested-name.ts';

const formatWords = { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' } satisfies Record<ExportFormat, string>;
const fileName = (path: string) => path.split(/[\\/]/).pop() || path;

async function tell<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; failure: Parameters<typeof sayFailure>[0] }>,
) {
  const outcome = await asked;
  if (!outcome.ok) sayFailure(outcome.failure);
}

/** Asks where to, writes the pack there, and says what became of it. */
export async function exportPack(pack: Pack, format: ExportFormat): Promise<void> {
  const target = await desktop('desktop.chooseTarget', {
    format,
    suggestedName: suggestedName(pack.details),
  });
  if (!target.ok) return sayFailure(target.failure);
  const path = target.value.path;
  if (!path) return;
  const outcome = await runJob(`Exporting ${formatWords[format]}`, (options) =>
    call('packs.export', { id: pack.id, files: [{ format, path }] }, options),
  );
  if (!outcome.ok) sayFailure(outcome.failure);
  else report(outcome.value);
}

function report({ files, warnings }: ExportReport): void {
  const [file] = files;
  if (!file) return;
  const show = () => void tell(desktop('desktop.showInFolder', { path: file.path }));
  const openFile = () => void tell(desktop('desktop.openFile', { path: file.path }));
  const pages = file.pages ? `, ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}` : '';
  const sentence = `Exported ${fileName(file.path)}${pages}.`;
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
