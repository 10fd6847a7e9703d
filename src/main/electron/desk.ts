import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, MessageChannelMain } from 'electron';
import type { Outcome } from '../../shared/failure.ts';
import { CHANNELS } from './channels.ts';
import { isFromWindow, serveDesktop } from './desktop.ts';
import { createDesktopHandlers } from './desktop-handlers.ts';
import { createDialogs } from './dialogs.ts';
import { createEngineHost, type EngineHost } from './engine-host.ts';
import { startEngine } from './engine-process.ts';
import { keepMenu } from './menu-bar.ts';
import type { PageSource } from './page.ts';
import type { Parts } from './parts.ts';
import { createPrinting } from './printing.ts';
import { type SettingsFile, withLibrary } from './settings.ts';
import { openWindow } from './window.ts';

interface DeskOptions {
  parts: Parts;
  page: PageSource;
  settings: SettingsFile;
  documents: string;
  /** A library named for this start. */
  library: string | undefined;
  log(text: string): void;
}

/** The window with its menu, its engine and what the desktop does for it. */
export interface Desk {
  openLibrary(path: string, create: boolean): Promise<Outcome<string>>;
  comeForward(): void;
  /** Settles when everything is written. */
  close(): Promise<void>;
}

/** Opens the window and, at the same time, the library. */
export function openDesk(options: DeskOptions): Desk {
  const { parts, page, settings, log } = options;
  const window = openWindow(page, settings, parts);
  const engine = hostEngine(window, options);
  const dialogs = createDialogs(window);
  const documents = join(options.documents, 'Packwright');
  const openLibrary = async (path: string, create: boolean) => {
    const opened = await engine.open(path, create);
    if (opened.ok) settings.change(withLibrary(settings.read(), opened.value));
    if (opened.ok) menu.renew();
    return opened;
  };
  const printing = createPrinting(window);
  window.once('closed', () => printing.close());
  const handlers = createDesktopHandlers({
    dialogs,
    printing,
    settings,
    documents,
    resources: parts.resources,
    openLibrary,
    setCommands: (can) => menu.setCan(can),
  });
  const menu = keepMenu({ window, settings, handlers, openLibrary, isDevelopment: page.isDevelopment });
  serveDesktop(window, page, handlers, log);
  ipcMain.on(CHANNELS.connect, (event) => isFromWindow(event, window, page) && engine.connect());
  void openFirst(options, documents, openLibrary);
  return { openLibrary, comeForward: () => comeForward(window), close: () => engine.close() };
}

function hostEngine(window: BrowserWindow, { parts, log }: DeskOptions): EngineHost {
  return createEngineHost({
    channel: () => new MessageChannelMain(),
    start: (request) => startEngine(parts.engine, request, log),
    audience: {
      tell: (news) => window.isDestroyed() || window.webContents.send(CHANNELS.news, news),
      handPort: (port) => window.isDestroyed() || window.webContents.postMessage(CHANNELS.port, null, [port]),
    },
    nativeBinding: app.isPackaged ? undefined : process.env.PACKWRIGHT_SQLITE_BINDING,
    log,
    now: Date.now,
  });
}

/** The library named for this start, else the last one, else the default one, which is made on the first start. */
async function openFirst({ library, settings }: DeskOptions, documents: string, open: Desk['openLibrary']) {
  const last = settings.read().library;
  if (library) return open(library, true);
  if (last) return open(last, false);
  return open(join(documents, 'Library.packwright'), true);
}

function comeForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
