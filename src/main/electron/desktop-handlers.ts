import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, shell } from 'electron';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { DesktopHandlers } from './desktop.ts';
import type { Dialogs } from './dialogs.ts';
import { fileName } from './file-name.ts';
import type { Printing } from './printing.ts';
import { type SettingsFile, withExported } from './settings.ts';

interface World {
  dialogs: Dialogs;
  printing: Printing;
  settings: SettingsFile;
  documents: string;
  resources: URL;
  /** Opens a library and remembers it. */
  openLibrary(path: string, create: boolean): Promise<Outcome<string>>;
  /** Shows in the menu which commands apply. */
  setCommands(can: string[]): void;
}

/** What the desktop does for the window. */
export function createDesktopHandlers({
  dialogs,
  printing,
  settings,
  documents,
  resources,
  openLibrary,
  setCommands,
}: World): DesktopHandlers {
  // Only what the person has chosen to write may be opened by name: the page must not start programs.
  const remember = (paths: string[]) => settings.change(withExported(settings.read(), paths));

  const choose = async (path: Promise<string | null>, create: boolean) => {
    const chosen = await path;
    if (chosen === null) return done({ path: null });
    const opened = await openLibrary(chosen, create);
    return opened.ok ? done({ path: opened.value }) : opened;
  };

  return {
    'desktop.chooseStories': async () => done({ paths: await dialogs.stories() }),
    'desktop.chooseEdited': async () => done({ path: await dialogs.edited() }),
    'desktop.chooseCopy': async () => done({ path: await dialogs.copy() }),
    'desktop.chooseTemplate': async () => done({ path: await dialogs.template() }),
    'desktop.choosePicture': async () => done({ path: await dialogs.picture() }),
    'desktop.chooseFolder': async () => done({ paths: await dialogs.folder() }),
    async 'desktop.chooseTarget'({ format, suggestedName }) {
      const path = await dialogs.target(format, join(documents, fileName(suggestedName)));
      if (path !== null) remember([path]);
      return done({ path });
    },
    async 'desktop.chooseTargets'({ formats, suggestedName }) {
      const paths = await dialogs.targets(formats, join(documents, fileName(suggestedName)));
      remember(paths);
      return done({ paths });
    },
    'desktop.openLibrary': () => choose(dialogs.library(), false),
    'desktop.newLibrary': () => choose(dialogs.newLibrary(documents), true),
    'desktop.showInFolder'({ path }) {
      if (!existsSync(path)) return failed({ kind: 'file-missing', path });
      shell.showItemInFolder(path);
      return done({});
    },
    async 'desktop.openFile'({ path }) {
      if (!settings.read().exported.includes(path))
        return failed({ kind: 'bad-request', detail: 'a file that was not exported here' });
      const trouble = await shell.openPath(path);
      return trouble ? failed({ kind: 'file-unreadable', path, detail: trouble }) : done({});
    },
    'desktop.printTarget': () => done({ path: printing.target() }),
    'desktop.print': ({ path }) => printing.print(path),
    'desktop.about': () =>
      done({
        version: app.getVersion(),
        platform: process.platform,
        sampleLibrary: fileURLToPath(new URL('sample-library', resources)),
      }),
    'desktop.commands'({ can }) {
      setCommands(can);
      return done({});
    },
    'desktop.rememberPlace'({ place }) {
      settings.change({ place });
      return done({});
    },
    'desktop.recallPlace': () => done({ place: settings.read().place ?? null }),
  };
}
