import { matchesOf } from '../matches.ts';
import { isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

/** "(Jane Doe) - JD Minister of X (…": a bracket, the letters of the person, and the next office. */
const person = /\(([^()]{3,90})\)(?: ?[-–—] ?\p{Lu}{2,4})?[;,.]?(?: (?=\p{Lu})|$)/gu;
const least = 3;

/** "Minister of X (Jane Doe) - JD Director of Y (Tom Roe) - TR": offices with their people, one after the other; null elsewhere. */
export function officeRun(text: string, start: number): Line[] | null {
  if (!text.includes('(') || text.split('(', least + 1).length <= least) return null;
  const found = matchesOf(text, person);
  const named = found.filter(([, inner]) => (readEntry(inner ?? '')?.strength ?? 0) > 1).length;
  if (found.length < least || named * 3 < found.length * 2) return null;
  let from = 0;
  let offices = 0;
  const lines: Line[] = [];
  for (const { 0: whole, index } of found) {
    const own = text.slice(from, index);
    if (isRole(own)) offices++;
    lines.push({ text: (own + whole).trimEnd().replace(/[;,.]$/, ''), start: start + from, note: null });
    from = index + whole.length;
  }
  return offices * 4 >= found.length * 3 ? lines : null;
}
