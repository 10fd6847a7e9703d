import { composePack } from '../../shared/document/compose.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import type { Pack } from '../../shared/model/pack.ts';
import type { Room } from './room.ts';

/** Milliseconds after a pack was opened, when its pages are on the screen. */
const rest = 2500;
/** Paragraphs, tables and the like: enough to be at speed, and soon done. */
const enough = 120;

/**
 * Has what writes packs do so once, for nothing, soon after a person has opened the first: their first export then
 * takes as long as the next.
 */
export function createRehearsal({ work, rehearses }: Room): (pack: Pack) => void {
  let begun = false;
  return (pack) => {
    if (begun || !rehearses) return;
    begun = true;
    setTimeout(() => work.rehearse?.({ document: beginningOf(pack), pictures: new Map() }), rest).unref();
  };
}

function beginningOf(pack: Pack): PackDocument {
  const document = composePack(pack);
  return { ...document, body: document.body.filter(({ kind }) => kind !== 'figure').slice(0, enough) };
}
