import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { frameToOpen, SMALLEST } from './frame.ts';
import { isOurs, type PageSource } from './page.ts';
import type { Parts } from './parts.ts';
import { isViewer } from './printing.ts';
import type { SettingsFile } from './settings.ts';

/** The paper of the page in each theme, so that nothing flashes before the page is drawn. */
const PAPER = { light: '#fcfbf8', dark: '#17191b' };

/** Opens the window: sandboxed, without Node, where it was when it was last closed. */
export function openWindow(page: PageSource, settings: SettingsFile, parts: Parts): BrowserWindow {
  const remembered = settings.read().frame;
  const window = new BrowserWindow({
    ...frameToOpen(
      remembered,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.getName(),
    icon: fileURLToPath(new URL('icons/icon.png', parts.resources)),
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    show: false,
    webPreferences: {
      preload: fileURLToPath(parts.preload),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  if (remembered?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberFrame(window, settings);
  void window.loadURL(page.address);
  return window;
}

/** For every page of the program, now and later: it stays where it is, opens nothing and embeds nothing. */
export function keepInPlace(page: PageSource): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      const reload = event.isMainFrame && page.isDevelopment && isOurs(page, event.url);
      if (!reload && !isViewer(contents, event.url)) event.preventDefault();
    });
  });
}

function rememberFrame(window: BrowserWindow, settings: SettingsFile): void {
  let waiting: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(waiting);
    if (window.isDestroyed()) return;
    settings.change({ frame: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
  };
  const saveSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 500);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}
