import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron';
import type { ExportFormat } from '../../shared/contract/packs.ts';
import { readableExtensions } from '../reading/formats.ts';

/** The formats that the program reads, as a dialog wants them: without their dots. */
const STORIES: FileFilter = {
  name: 'Stories and attendee lists',
  extensions: readableExtensions().map((extension) => extension.slice(1)),
};
const PICTURES: FileFilter = {
  name: 'Pictures',
  extensions: ['jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp', 'gif'],
};
const EDITED: FileFilter = { name: 'Word and OpenDocument', extensions: ['docx', 'odt'] };
const COPY: FileFilter = { name: 'Copies of a pack', extensions: ['pdf', 'docx', 'odt'] };
const TEMPLATE: FileFilter = { name: 'Word documents and templates', extensions: ['docx', 'dotx'] };
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
  const target = (format: keyof typeof TARGETS, suggested: string) =>
    save(
      format === 'packwright' ? 'Back up the library' : `Export ${TARGETS[format].name}`,
      TARGETS[format],
      suggested,
    );

  /** The dialog itself asks about the file that is named in it; about those beside it nobody else would. */
  const mayReplace = async (paths: string[]): Promise<boolean> => {
    const there = paths.filter((path) => existsSync(path)).map((path) => basename(path));
    if (there.length === 0) return true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already.`,
      detail: 'Replacing takes the place of what is there now.',
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
    });
    return response === 0;
  };

  return {
    stories: () =>
      open({ title: 'Import stories', filters: [STORIES, ALL], properties: ['openFile', 'multiSelections'] }),
    copy: async () =>
      (await open({ title: 'Choose a copy', filters: [COPY, ALL], properties: ['openFile'] }))[0] ?? null,
    edited: async () =>
      (await open({ title: 'Open an edited file', filters: [EDITED, ALL], properties: ['openFile'] }))[0] ??
      null,
    template: async () =>
      (await open({ title: 'Choose a template', filters: [TEMPLATE, ALL], properties: ['openFile'] }))[0] ??
      null,
    picture: async () =>
      (await open({ title: 'Choose a picture', filters: [PICTURES, ALL], properties: ['openFile'] }))[0] ??
      null,
    folder: () => open({ title: 'Import a folder', properties: ['openDirectory'] }),
    library: async () =>
      (await open({ title: 'Open a library', filters: [LIBRARY], properties: ['openFile'] }))[0] ?? null,
    newLibrary: (folder: string) => save('New library', LIBRARY, `${folder}/Library.packwright`),
    target,
    targets: async ([first, ...more]: ExportFormat[], suggested: string): Promise<string[]> => {
      const path = first && (await target(first, suggested));
      if (!path) return [];
      const base = path.slice(0, path.length - extname(path).length);
      const beside = more.map((format) => `${base}.${format}`);
      return (await mayReplace(beside)) ? [path, ...beside] : [];
    },
  };
}

export type Dialogs = ReturnType<typeof createDialogs>;

/** Linux's dialogs do not add the extension by themselves. */
function withExtension(path: string, { extensions }: FileFilter): string {
  const name = basename(path).toLowerCase();
  return extensions.some((extension) => name.endsWith(`.${extension}`)) ? path : `${path}.${extensions[0]}`;
}
