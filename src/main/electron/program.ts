import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { type Desk, openDesk } from './desk.ts';
import { openLog } from './log.ts';
import { goOffline, lockDown } from './network.ts';
import { pageSource } from './page.ts';
import type { Parts } from './parts.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { openSettings } from './settings.ts';
import { readSwitches, type Switches } from './switches.ts';
import { keepInPlace } from './window.ts';

/** What a second start with the same profile tells the first one. */
interface Summons {
  library: string | undefined;
}

/** Starts the desktop program, or hands over to the one that already runs with this profile. */
export function startProgram(parts: Parts): void {
  const switches = readSwitches(process.argv, process.env, process.cwd());
  adoptProfile(switches);
  const page = pageSource(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);
  registerScheme();
  // The program's words are British, and so are the page's own: dates, and what a screen reader is told.
  app.commandLine.appendSwitch('lang', 'en-GB');
  goOffline(page);
  if (!app.requestSingleInstanceLock({ library: switches.library } satisfies Summons)) {
    app.quit();
    return;
  }
  keepInPlace(page);
  const log = openLog(join(app.getPath('logs'), 'packwright.log'));
  process.on('uncaughtException', (error) => log(error.stack ?? error.message));
  void app.whenReady().then(() => {
    lockDown(session.defaultSession, page);
    serveScheme(session.defaultSession, parts.pages, page);
    const settings = openSettings(join(app.getPath('userData'), 'settings.json'));
    const desk = openDesk({
      parts,
      page,
      settings,
      log,
      documents: app.getPath('documents'),
      library: switches.library,
    });
    answerSummons(desk);
    closeDeskBeforeQuitting(desk);
  });
  app.on('window-all-closed', () => app.quit());
}

/** A named profile holds everything of its person: settings, logs, and the documents folder too. */
function adoptProfile({ profile }: Switches): void {
  if (!profile) return;
  app.setPath('userData', profile);
  app.setPath('documents', join(profile, 'Documents'));
  app.setAppLogsPath(join(profile, 'logs'));
}

function answerSummons(desk: Desk): void {
  app.on('second-instance', async (_event, _argv, _cwd, data) => {
    desk.comeForward();
    const { library } = data as Summons;
    if (!library) return;
    const opened = await desk.openLibrary(library, true);
    if (!opened.ok) dialog.showErrorBox('This library was not opened', failureSentence(opened.failure));
  });
}

/** Quitting waits until the engine has written what it was writing and has closed the library. */
function closeDeskBeforeQuitting(desk: Desk): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void desk.close().finally(() => {
      closed = true;
      // Not in this turn: a quit within a quit that is being put off is lost.
      setImmediate(() => app.quit());
    });
  });
}
