import { useState } from 'react';
import type { SheetLook } from '../../../shared/sheets/look.ts';
import type { SheetMapping } from '../../../shared/sheets/mapping.ts';
import { askingOf, haveSameHeadings, likewise, type Said, saidOf } from './asking.ts';
import { KnownSheets } from './KnownSheets.tsx';
import { OneSheet } from './OneSheet.tsx';

interface AskSheetsProps {
  looks: SheetLook[];
  /** Called once, with what goes in. */
  onDone: (said: Said[]) => void;
}

/** The sheets of an import, one step after another: those that are recognised together, then each other by itself. */
export function AskSheets({ looks, onDone }: AskSheetsProps) {
  const [{ known, each }] = useState(() => askingOf(looks));
  const [said, setSaid] = useState<Said[]>([]);
  const [left, setLeft] = useState(each);
  const [seenKnown, setSeenKnown] = useState(known.length === 0);

  const goOn = (more: Said[], rest: SheetLook[]) => {
    const all = [...said, ...more];
    if (rest.length === 0) return onDone(all);
    setSaid(all);
    setLeft(rest);
  };
  if (!seenKnown) {
    const take = (more: Said[]) => {
      setSeenKnown(true);
      goOn(more, left);
    };
    return <KnownSheets looks={known} more={each.length} onImport={take} onClose={() => onDone([])} />;
  }
  const [look, ...others] = left;
  if (!look) return null;
  const alike = others.filter((other) => haveSameHeadings(look, other));
  const take = (mapping: SheetMapping, forAlike: boolean) => {
    const same = forAlike ? alike : [];
    const rest = others.filter((other) => !same.includes(other));
    goOn([saidOf(look, mapping), ...same.map((other) => saidOf(other, likewise(other, mapping)))], rest);
  };
  return (
    <OneSheet
      key={look.path}
      look={look}
      place={each.length > 1 ? `${each.length - left.length + 1} of ${each.length}` : ''}
      alike={alike.length}
      onImport={take}
      onLeaveOut={() => goOn([], others)}
      onClose={() => onDone(said)}
    />
  );
}
