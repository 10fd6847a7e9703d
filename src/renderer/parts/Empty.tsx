import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './Empty.css';

interface EmptyProps {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Says what a place is for while nothing is in it, and the one thing to do. */
export function Empty({ icon: Icon, title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      {Icon && <Icon size={28} strokeWidth={1.25} aria-hidden />}
      <h2>{title}</h2>
      {children && <div className="empty-words">{children}</div>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
