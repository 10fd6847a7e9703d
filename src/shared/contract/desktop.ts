import { z } from 'zod';
import { ExportFormat } from './packs.ts';

/** What the window may ask of the desktop itself: dialogs, folders, libraries. Served by Electron's main process. */
export const desktopContract = {
  /** The open dialog for stories; empty when the person left it. */
  'desktop.chooseStories': { input: z.object({}), output: z.object({ paths: z.array(z.string()) }) },
  /** The open dialog for a Word file or OpenDocument text that came back; null when the person left it. */
  'desktop.chooseEdited': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  /** A file of a pack in any format that packs leave in. */
  'desktop.chooseCopy': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  /** The open dialog for a department's own Word file; null when the person left it. */
  'desktop.chooseTemplate': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  /** The open dialog for a picture; null when the person left it. */
  'desktop.choosePicture': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  'desktop.chooseFolder': { input: z.object({}), output: z.object({ paths: z.array(z.string()) }) },
  /** The save dialog; null when the person left it. */
  'desktop.chooseTarget': {
    input: z.object({ format: z.enum(['pdf', 'docx', 'odt', 'packwright']), suggestedName: z.string() }),
    output: z.object({ path: z.string().nullable() }),
  },
  /**
   * The save dialog for one file of each format: all beside each other under one name, the first one's as it was
   * chosen. Asks before any of them would be replaced; empty when the person left it.
   */
  'desktop.chooseTargets': {
    input: z.object({ formats: z.array(ExportFormat).min(1), suggestedName: z.string() }),
    output: z.object({ paths: z.array(z.string()) }),
  },
  /** Asks for a library to open or a place for a new one, then opens it: the window gets a new engine port. */
  'desktop.openLibrary': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  'desktop.newLibrary': { input: z.object({}), output: z.object({ path: z.string().nullable() }) },
  'desktop.showInFolder': { input: z.object({ path: z.string() }), output: z.object({}) },
  'desktop.openFile': { input: z.object({ path: z.string() }), output: z.object({}) },
  /** A place for a PDF that is to be printed, which is then deleted. */
  'desktop.printTarget': { input: z.object({}), output: z.object({ path: z.string() }) },
  /** Prints the PDF that was written there by the system's dialog; not printed when the person left it. */
  'desktop.print': { input: z.object({ path: z.string() }), output: z.object({ printed: z.boolean() }) },
  'desktop.about': {
    input: z.object({}),
    output: z.object({ version: z.string(), platform: z.string(), sampleLibrary: z.string() }),
  },
  /** Which of the menu's commands something on screen answers to. */
  'desktop.commands': { input: z.object({ can: z.array(z.string()) }), output: z.object({}) },
  /** Where the person was, kept between starts as the window likes it. */
  'desktop.rememberPlace': { input: z.object({ place: z.string().max(20_000) }), output: z.object({}) },
  'desktop.recallPlace': { input: z.object({}), output: z.object({ place: z.string().nullable() }) },
} as const;
export type DesktopContract = typeof desktopContract;
export type DesktopName = keyof DesktopContract;
export type DesktopInput<N extends DesktopName> = z.input<DesktopContract[N]['input']>;
export type DesktopOutput<N extends DesktopName> = z.output<DesktopContract[N]['output']>;

/** Menu items that act in the window: the menu sends the name, the window does it. */
export const MenuCommand = z.enum([
  'import-files',
  'import-folder',
  'paste-story',
  'new-pack',
  'print',
  'export-pdf',
  'export-word',
  'export-odt',
  'export-all',
  'export-copy',
  'export-again',
  'open-edited',
  'addendum',
  'backup',
  'edit-story',
  'compare-story',
  'mark-quote',
  'mark-fact',
  'use-selection',
  'split-item',
  'join-item',
  'dismiss-item',
  'restore-item',
  'read-again',
  'undo',
  'redo',
  'find',
  'palette',
  'go-library',
  'go-people',
  'go-packs',
  'toggle-list',
  'toggle-inspector',
  'toggle-preview',
  'help',
  'shortcuts',
]);
export type MenuCommand = z.infer<typeof MenuCommand>;

/** Those that act on the story or the item that is open: their menu items can be chosen only where they apply. */
export const storyCommands = [
  'edit-story',
  'compare-story',
  'mark-quote',
  'mark-fact',
  'use-selection',
  'split-item',
  'join-item',
  'dismiss-item',
  'restore-item',
] as const satisfies readonly MenuCommand[];
