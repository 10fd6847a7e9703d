import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Keyboard, Menu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import './MenuButton.css';

export interface MenuEntry {
  id: string;
  words: string;
  run: () => void;
  icon?: LucideIcon;
  help?: string;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** A line before it. */
  parted?: boolean;
}

interface MenuButtonProps {
  /** The button that opens it. */
  children: ReactElement;
  label: string;
  entries: MenuEntry[];
}

/** A button with a menu. */
export function MenuButton({ children, label, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu aria-label={label} className="menu">
          {entries.flatMap((entry) => [
            ...(entry.parted ? [<Separator key={`${entry.id} line`} className="menu-line" />] : []),
            <Entry key={entry.id} {...entry} />,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ id, words, run, icon: Icon, help, keys, danger, disabled }: MenuEntry) {
  return (
    <MenuItem
      id={id}
      textValue={words}
      onAction={run}
      isDisabled={disabled}
      className={danger ? 'menu-item menu-danger' : 'menu-item'}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <Text slot="label">{words}</Text>
      {keys && <Keyboard>{keys}</Keyboard>}
      {help && (
        <Text slot="description" className="menu-help">
          {help}
        </Text>
      )}
    </MenuItem>
  );
}
