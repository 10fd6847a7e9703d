import { app, type BrowserWindow, dialog, Menu } from 'electron';
import { storyCommands } from '../../shared/contract/desktop.ts';
import type { Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { CHANNELS } from './channels.ts';
import type { DesktopHandlers } from './desktop.ts';
import { type MenuActions, menuTemplate } from './menu.ts';
import type { SettingsFile } from './settings.ts';

interface MenuOptions {
  window: BrowserWindow;
  settings: SettingsFile;
  handlers: DesktopHandlers;
  openLibrary(path: string, create: boolean): Promise<Outcome<string>>;
  isDevelopment: boolean;
}

/**
 * Sets the program's menu, and again with `renew` when the recent libraries have changed. `setCan` says which commands
 * apply to what is on screen.
 */
export function keepMenu({ window, settings, handlers, openLibrary, isDevelopment }: MenuOptions) {
  const report = async (outcome: Outcome<unknown> | Promise<Outcome<unknown>>) => {
    const { ok, ...rest } = await outcome;
    if (!ok && 'failure' in rest)
      await say(window, 'This library was not opened.', failureSentence(rest.failure));
  };
  const actions: MenuActions = {
    send: (command) => window.isDestroyed() || window.webContents.send(CHANNELS.menu, command),
    openLibrary: () => void report(handlers['desktop.openLibrary']({})),
    newLibrary: () => void report(handlers['desktop.newLibrary']({})),
    openRecent: (path) => void report(openLibrary(path, false)),
    about: () =>
      void say(window, `${app.getName()} ${app.getVersion()}`, 'Briefing packs that can be trusted.'),
  };
  let can: ReadonlySet<string> = new Set();
  const enable = () => {
    const menu = Menu.getApplicationMenu();
    for (const id of storyCommands) {
      const item = menu?.getMenuItemById(id);
      if (item) item.enabled = can.has(id);
    }
  };
  const renew = () => {
    const state = {
      name: app.getName(),
      recent: settings.read().recent,
      isMac: process.platform === 'darwin',
      isDevelopment,
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, state)));
    enable();
  };
  renew();
  const setCan = (commands: string[]) => {
    can = new Set(commands);
    enable();
  };
  return { renew, setCan };
}

const say = (window: BrowserWindow, message: string, detail: string) =>
  dialog.showMessageBox(window, { type: 'info', message, detail });
