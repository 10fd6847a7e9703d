import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import './Action.css';

interface ActionProps extends Omit<ButtonProps, 'children' | 'className'> {
  icon?: LucideIcon;
  look?: 'plain' | 'main' | 'quiet' | 'danger';
  children?: ReactNode;
}

/** A button with a verb, and an icon before it where that helps. */
export function Action({ icon: Icon, look = 'plain', children, ...rest }: ActionProps) {
  return (
    <Button {...rest} className={`action action-${look}`}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {children}
    </Button>
  );
}

interface IconActionProps extends Omit<ButtonProps, 'children' | 'className'> {
  icon: LucideIcon;
  /** What it does: the name, and the tooltip. */
  words: string;
}

/** A button that is only an icon; its words are its name and its tooltip. */
export function IconAction({ icon: Icon, words, ...rest }: IconActionProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button {...rest} aria-label={words} className="icon-action">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
