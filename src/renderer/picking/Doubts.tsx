import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import './Doubts.css';

/** Why the program is not sure, and what can be done about it. */
export function Doubts({ doubts, actions }: { doubts: string[]; actions?: ReactNode }) {
  return (
    <div className="doubts">
      <p className="doubts-title">
        <CircleHelp size={14} strokeWidth={2} aria-hidden /> Check this
      </p>
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
      {actions && <div className="doubts-actions">{actions}</div>}
    </div>
  );
}
