import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron';
import { readableExtensions } from '../reading/formats.ts';

/** The formats that the program reads, as a dialog wants them: without their dots. */
const STORIES: FileFilter = {
  name: 'Stories and attendee lists',
  extensions: readableExtensions().map((extension) => extension.slice(1)),
};
const LIBRARY: FileFilter = { name: 'Packwright library', extensions: ['packwright'] };
const TARGETS = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  docx: { name: 'Word', extensions: ['docx'] },
  odt: { name: 'OpenDocument text', extensions: ['odt'] },
  packwright: LIBRARY,
} satisfies Record<string, FileFilter>;
const ALL: FileFilter = { name: 'All files', extensions: ['*'] };

/** The dialogs of one window. Each gives what was chosen: nothing when the person left it. */
export function createDialogs(window: BrowserWindow) {
  const open = async (options: OpenDialogOptions): Promise<string[]> =>
    (await dialog.showOpenDialog(window, options)).filePaths;
  const save = async (title: string, filter: FileFilter, defaultPath: string): Promise<string | null> => {
    const chosen = await dialog.showSaveDialog(window, { title, defaultPath, filters: [filter] });
    return chosen.canceled || !chosen.filePath ? null : withExtension(chosen.filePath, filter);
  };
  return {
    stories: () =>
      open({ title: 'Import stories', filters: [STORIES, ALL], properties: ['openFile', 'multiSelections'] }),
    folder: () => open({ title: 'Import a folder', properties: ['openDirectory'] }),
    library: async () =>
      (await open({ title: 'Open a library', filters: [LIBRARY], properties: ['openFile'] }))[0] ?? null,
    newLibrary: (folder: string) => save('New library', LIBRARY, `${folder}/Library.packwright`),
    target: (format: keyof typeof TARGETS, suggested: string) =>
      save(
        format === 'packwright' ? 'Back up the library' : `Export ${TARGETS[format].name}`,
        TARGETS[format],
        suggested,
      ),
  };
}

export type Dialogs = ReturnType<typeof createDialogs>;

/** Linux's dialogs do not add the extension by themselves. */
function withExtension(path: string, { extensions }: FileFilter): string {
  const name = basename(path).toLowerCase();
  return extensions.some((extension) => name.endsWith(`.${extension}`)) ? path : `${path}.${extensions[0]}`;
}
