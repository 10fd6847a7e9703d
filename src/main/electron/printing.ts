import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import { done, failed, type Outcome } from '../../shared/failure.ts';

/** How long a PDF may take to open, in milliseconds. */
const PATIENCE = 20_000;

/** The session of print windows. Chromium shows no PDF in one that has no folder. */
const printSession = () => session.fromPartition('persist:print', { cache: false });

/** Chromium's own PDF viewer: a print window opens it in a frame. */
const VIEWER = 'chrome-extension:';

/** True where a print window is about to open the viewer. */
export const isViewer = (contents: WebContents, address: string): boolean =>
  address.startsWith(`${VIEWER}//`) && contents.session === printSession();

export interface Printing {
  /** A path in a new folder, which nobody else reads, for the PDF that is to be printed. */
  target(): string;
  /** Prints the PDF at that path by the system's dialog and deletes it. False when the person left the dialog. */
  print(path: string): Promise<Outcome<{ printed: boolean }>>;
  /** Deletes what was never printed. */
  close(): void;
}

/** Printing from one window: its PDF is shown in a hidden window, which may load that file and nothing else. */
export function createPrinting(parent: BrowserWindow): Printing {
  const folders = new Map<string, string>();
  const forget = (path: string) => {
    const folder = folders.get(path);
    folders.delete(path);
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  return {
    target() {
      const folder = mkdtempSync(join(app.getPath('temp'), 'packwright-print-'));
      chmodSync(folder, 0o700);
      const path = join(folder, 'pack.pdf');
      folders.set(path, folder);
      return path;
    },
    async print(path) {
      if (!folders.has(path))
        return failed({ kind: 'bad-request', detail: 'a file that was not made for printing' });
      const window = openPrintWindow(parent);
      try {
        const shown = await show(window.webContents, path);
        if (!shown) return failed({ kind: 'print-failed', detail: 'the pages could not be opened' });
        return await askAndPrint(window.webContents);
      } finally {
        window.destroy();
        forget(path);
      }
    },
    close: () => [...folders.keys()].forEach(forget),
  };
}

function openPrintWindow(parent: BrowserWindow): BrowserWindow {
  const own = printSession();
  lockDownTo(own, null);
  return new BrowserWindow({
    ...{ parent, show: false },
    webPreferences: {
      ...{ session: own, plugins: true, sandbox: true, contextIsolation: true, nodeIntegration: false },
      ...{ webviewTag: false, spellcheck: false, devTools: false },
    },
  });
}

/** A print window asks for its one file; the viewer's own parts come from inside Chromium. */
function lockDownTo(own: Session, address: string | null): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, host } = new URL(url);
    const viewer = protocol === VIEWER || (protocol === 'chrome:' && host === 'resources');
    answer({ cancel: url !== address && !viewer });
  });
}

/** Settles when the viewer has the whole file: before that the paper would be blank. False where it never has. */
async function show(contents: WebContents, path: string): Promise<boolean> {
  const address = pathToFileURL(path).href;
  lockDownTo(contents.session, address);
  const ready = new Promise<boolean>((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE);
    // Electron says so by an event that its types do not name.
    contents.once('-pdf-ready-to-print' as 'did-finish-load', () => {
      clearTimeout(late);
      resolve(true);
    });
  });
  await contents.loadURL(address);
  return ready;
}

function askAndPrint(contents: WebContents): Promise<Outcome<{ printed: boolean }>> {
  return new Promise((resolve) => {
    contents.print({ silent: false }, (printed, why) => {
      const left = printed || /cancel/i.test(why);
      resolve(left ? done({ printed }) : failed({ kind: 'print-failed', detail: why }));
    });
  });
}
