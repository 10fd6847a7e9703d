import { Pencil } from 'lucide-react';
import type { Origin as OriginName } from '../../shared/model/items.ts';

/** A pencil where a person changed or marked the item. */
export function Origin({ origin }: { origin: OriginName }) {
  if (origin === 'read') return null;
  const words = origin === 'corrected' ? 'Corrected by hand' : 'Marked by hand';
  return (
    <span className="origin" role="img" aria-label={words} title={words}>
      <Pencil size={12} aria-hidden />
    </span>
  );
}
