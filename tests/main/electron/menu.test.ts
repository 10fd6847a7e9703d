import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../src/main/electron/menu.ts';
import { commandList } from '../../../src/renderer/commands.ts';
import { MenuCommand } from '../../../src/shared/contract/desktop.ts';

const sent: string[] = [];
const opened: string[] = [];
const actions = {
  send: (command: MenuCommand) => void sent.push(command),
  openLibrary: () => {},
  newLibrary: () => {},
  openRecent: (path: string) => void opened.push(path),
  about: () => {},
};
const state = { name: 'Packwright', recent: ['/a & b.packwright'], isMac: false, isDevelopment: false };

function itemsOf(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? itemsOf(item.submenu as MenuItemConstructorOptions[]) : []),
  ]);
}

const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.();
const items = itemsOf(menuTemplate(actions, state));
const item = (id: string) => items.find((candidate) => candidate.id === id);

test.each(MenuCommand.options)('%s is in the menu and sends itself', (command) => {
  click(item(command));
  expect(sent.at(-1)).toBe(command);
});

/** The window's "mod+Shift+Z" as the menu writes it. */
const asMenuKey = (keys: string) => keys.replace('mod', 'CmdOrCtrl');

test.each(commandList.filter(({ id }) => MenuCommand.safeParse(id).success))(
  'menu and window agree on the key of $id',
  ({ id, keys }) => {
    expect(item(id)?.accelerator).toBe(keys && asMenuKey(keys));
    if (keys) expect(item(id)?.registerAccelerator).toBe(false);
  },
);

test('a recent library is opened by its path, shown as it is', () => {
  const recent = items.find(({ label }) => label === '/a && b.packwright');
  click(recent);
  expect(opened).toEqual(['/a & b.packwright']);
});

test('developer tools are in nobody else’s menu', () => {
  const roles = (isDevelopment: boolean) =>
    itemsOf(menuTemplate(actions, { ...state, isDevelopment })).map(({ role }) => role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
});
