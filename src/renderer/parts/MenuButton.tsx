import { Check, type LucideIcon } from 'lucide-react';
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
  /** One of a few, of which it is the one that holds. */
  chosen?: boolean;
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

function Entry({ id, words, run, icon, help, keys, danger, disabled, chosen }: MenuEntry) {
  const Icon = chosen === undefined ? icon : chosen ? Check : undefined;
  return (
    <MenuItem
      id={id}
      textValue={chosen ? `${words}, chosen` : words}
      onAction={run}
      isDisabled={disabled}
      className={danger ? 'menu-item menu-danger' : 'menu-item'}
    >
      {chosen === false && <span className="menu-unchosen" />}
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
