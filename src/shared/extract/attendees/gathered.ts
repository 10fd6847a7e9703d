import { matchesOf } from '../matches.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

export const partLabel =
  /^(ex[- ]officio|observers?|secretariat|presenters?|guests?|special invitees?|minute[- ]takers?|note[- ]takers?|chair|by (?:video|phone|telephone)|via teams)\s*:\s+/i;

/** Between two people of one line: the "and" before the last, a comma, a closing bracket. */
export const between =
  /,?\sand\s(?=(?:Rt Hon |Sir |Dame |Lord |Baroness |Dr |Professor )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?: (?:MP|MSP|MS|MLA|AM|TD|MHK|QC|KC|[CMO]BE))*(?: \(|,|\.?$)|(?:Lord|Baroness) \p{Lu}[\p{L}'’-]+,|the\s)|(?<=\s(?:MP|MSP|MS|MLA|AM|TD|MHK))\sand\s(?=deputy\s|\p{Lu})|,(?![^()]{0,200}\))\s(?!(?:MP|MSP|CBE|OBE|MBE|QPM|KC|QC)\b|(?:T\.D|M\.P|Q\.C)\.)|(?<=\))\s(?=\p{Lu})|\s[–—-]\s(?=(?:[Ee]x[- ][Oo]fficio|[Oo]bservers?|[Ss]ecretariat)\s*:)/gu;

/** "the Secretary of State for Rivers, Rt Hon MP,": the page lost the name; the office is not the next one's. */
const unnamed = /^(?:the )?Rt\.? Hon\.?(?: [A-Z]{2,3})*$/;

/** Pieces that name nobody belong to the person before ("Jane Doe, Chair, John Roe"), or behind where an office comes first. */
export function gathered(pieces: Line[], text: string, offset: number): Line[] {
  const found: Line[] = [];
  const officeFirst = pieces[0] !== undefined && !namesPerson(pieces[0].text);
  let open = false;
  for (const piece of pieces) {
    const held = found.at(-1);
    const person = namesPerson(piece.text.replace(partLabel, '')) || unnamed.test(piece.text);
    const begins = officeFirst ? !open : person;
    if (begins || held === undefined) found.push(piece);
    else held.text = text.slice(held.start - offset, piece.start - offset + piece.text.length);
    open = officeFirst && !person;
  }
  return found;
}

function namesPerson(text: string): boolean {
  const entry = readEntry(text);
  return (
    entry !== null &&
    (entry.strength > 1 ||
      entry.organisation !== null ||
      entry.role !== null ||
      text.split(' ').length === 2 ||
      (entry.note !== null && text.startsWith(entry.name)))
  );
}

/** A stretch cut where the pattern matches, each piece with its place. */
export function cut(text: string, pattern: RegExp, offset: number): Line[] {
  const found: Line[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = offset + from + piece.length - piece.trimStart().length;
    const own = piece.trim().replace(/[.;]+$/, '');
    if (own !== '') found.push({ text: own, start, note: null });
  };
  for (const match of matchesOf(text, pattern)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return found;
}
