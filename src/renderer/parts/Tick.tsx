import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import './Tick.css';

interface TickProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A box to tick, with what it says. */
export function Tick({ on, onChange, children }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={on} onChange={onChange}>
      <span className="tick-box">
        <Check size={12} strokeWidth={3} aria-hidden />
      </span>
      {children}
    </Checkbox>
  );
}
