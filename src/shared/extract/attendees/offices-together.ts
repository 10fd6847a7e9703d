import { matchesOf } from '../matches.ts';
import { lostParting } from './doubts.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

/** Behind the letters of a member of a parliament, with nothing between, the next one's office begins. */
const seam = /(?<=\b(?:MP|MSP|MLA|AM|MS|TD|MHK|KC|QC))(?=\p{Lu}\p{Ll})/gu;

/** "Premier, Ann Lo TDHome Secretary, Rt Hon Bo Ray MP": offices and their people whose lines ran together; null elsewhere. */
export function officesTogether(text: string, start: number): Line[] | null {
  if (!/(?:M[PS]|MSP|MLA|AM|TD|MHK|[KQ]C)\p{Lu}\p{Ll}/u.test(text)) return null;
  const lines: Line[] = [];
  let from = 0;
  for (const to of [...matchesOf(text, seam).map(({ index }) => index), text.length]) {
    const own = text.slice(from, to).replace(/[;\s]+$/, '');
    const entry = own.length > 200 ? null : readEntry(own);
    // What follows the last of them is no person: the agenda, or the next sentence.
    if (entry === null || entry.strength < 2 || entry.role === null) break;
    lines.push({ text: own, start: start + from, note: null, doubt: lostParting });
    from = to;
  }
  return lines.length > 0 ? lines : null;
}
