import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/desktop.ts';

export interface MenuActions {
  send(command: MenuCommand): void;
  openLibrary(): void;
  newLibrary(): void;
  openRecent(path: string): void;
  about(): void;
}

interface MenuState {
  name: string;
  recent: string[];
  isMac: boolean;
  /** Reload and developer tools are there only while the program is being worked on. */
  isDevelopment: boolean;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The whole menu, with its keys. A command's key is shown but not taken: the page takes it, because only the page
 * knows whether what is typed belongs to a field. (macOS always takes it; there the page sees it first.)
 */
export function menuTemplate(actions: MenuActions, state: MenuState): Item[] {
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    id: name,
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => actions.send(name),
  });
  const menus = [
    fileMenu(command, actions, state),
    editMenu(command),
    storyMenu(command),
    viewMenu(command, state),
    helpMenu(command, actions, state),
  ];
  return state.isMac
    ? [{ role: 'appMenu' }, ...menus.slice(0, 4), { role: 'windowMenu' }, ...menus.slice(4)]
    : menus;
}

type Command = (label: string, name: MenuCommand, accelerator?: string) => Item;

const fileMenu = (command: Command, actions: MenuActions, { recent, isMac }: MenuState): Item => ({
  label: '&File',
  submenu: [
    command('&New Pack…', 'new-pack', 'CmdOrCtrl+N'),
    line,
    command('&Import Files…', 'import-files', 'CmdOrCtrl+O'),
    command('Import a &Folder…', 'import-folder', 'CmdOrCtrl+Shift+O'),
    command('Paste a &Story…', 'paste-story', 'CmdOrCtrl+Shift+V'),
    line,
    command('Prin&t…', 'print', 'CmdOrCtrl+P'),
    line,
    command('Export &PDF…', 'export-pdf', 'CmdOrCtrl+Shift+P'),
    command('Export &Word…', 'export-word', 'CmdOrCtrl+Shift+W'),
    command('Export &OpenDocument…', 'export-odt'),
    command('Export &All Three…', 'export-all'),
    command('Export a &Copy for Others…', 'export-copy'),
    command('Export A&gain', 'export-again', 'CmdOrCtrl+Alt+P'),
    command('Open an &Edited Word File…', 'open-edited'),
    command('Adden&dum Since a Copy…', 'addendum'),
    line,
    { label: 'New &Library…', click: () => actions.newLibrary() },
    { label: '&Open Library…', click: () => actions.openLibrary() },
    {
      label: 'Open &Recent Library',
      enabled: recent.length > 0,
      submenu: recent.map((path) => recentItem(path, actions)),
    },
    command('&Back Up the Library…', 'backup'),
    line,
    isMac ? { role: 'close' } : { role: 'quit' },
  ],
});

const recentItem = (path: string, actions: MenuActions): Item => ({
  label: path.replaceAll('&', '&&'),
  click: () => actions.openRecent(path),
});

const editMenu = (command: Command): Item => ({
  label: '&Edit',
  submenu: [
    command('&Undo', 'undo', 'CmdOrCtrl+Z'),
    command('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    command('&Find', 'find', 'CmdOrCtrl+F'),
  ],
});

const storyMenu = (command: Command): Item => ({
  label: '&Story',
  submenu: [
    command('&Edit Story Details…', 'edit-story', 'CmdOrCtrl+E'),
    command('&Compare with Another Issue…', 'compare-story'),
    line,
    command('Mark Selection as &Quote…', 'mark-quote', 'CmdOrCtrl+Shift+M'),
    command('Mark Selection as &Fact', 'mark-fact', 'CmdOrCtrl+Shift+F'),
    command('&Use Selection as Its Text', 'use-selection', 'CmdOrCtrl+Shift+X'),
    line,
    command('&Split Here', 'split-item', 'CmdOrCtrl+Shift+S'),
    command('&Join with Next', 'join-item', 'CmdOrCtrl+Shift+J'),
    command('&Dismiss', 'dismiss-item', 'CmdOrCtrl+Shift+D'),
    command('&Bring Back a Dismissed Item…', 'restore-item', 'CmdOrCtrl+Shift+B'),
    line,
    command('&Read Stories Again…', 'read-again', 'CmdOrCtrl+Shift+R'),
  ],
});

const viewMenu = (command: Command, { isDevelopment }: MenuState): Item => ({
  label: '&View',
  submenu: [
    command('&Library', 'go-library', 'CmdOrCtrl+1'),
    command('P&eople', 'go-people', 'CmdOrCtrl+2'),
    command('&Packs', 'go-packs', 'CmdOrCtrl+3'),
    line,
    command('&Left Column', 'toggle-list', 'CmdOrCtrl+B'),
    command('&Right Column', 'toggle-inspector', 'CmdOrCtrl+Alt+B'),
    command('Pre&view', 'toggle-preview', 'CmdOrCtrl+Shift+E'),
    line,
    command('All &Commands', 'palette', 'CmdOrCtrl+K'),
    line,
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { role: 'togglefullscreen' },
    ...(isDevelopment ? [line, { role: 'reload' } as Item, { role: 'toggleDevTools' } as Item] : []),
  ],
});

const helpMenu = (command: Command, actions: MenuActions, { name, isMac }: MenuState): Item => ({
  role: 'help',
  label: '&Help',
  submenu: [
    command('Packwright &Help', 'help', 'F1'),
    command('&Keyboard Shortcuts', 'shortcuts', 'CmdOrCtrl+/'),
    ...(isMac ? [] : [line, { label: `&About ${name}`, click: () => actions.about() }]),
  ],
});
