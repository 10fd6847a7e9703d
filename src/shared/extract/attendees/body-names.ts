import { matchesOf } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

const group = /([^(),;]{3,60}) \(([^()]{5,200})\)(?:[,;.]\s*(?:and\s)?|\sand\s|$)/gu;

/** "Defra (Ann Lo, Bo Ray), Ofcarp (Cy Marsh)": bodies, each with its people in brackets; null for any other line. */
export function bodiesOfNames(text: string, start: number): Line[] | null {
  if (!text.includes('), ') || !/\([^()]*, /.test(text)) return null;
  const groups = matchesOf(text, group);
  if (groups.length < 2 || groups.map(([whole]) => whole).join('') !== text) return null;
  const lines = groups.flatMap(({ 1: body = '', 2: names = '', index }) => {
    if (!isOrganisation(body) || isRole(body)) return [null];
    let from = start + index + body.length + 2;
    return names.split(/(,\s|;\s|\sand\s)/).flatMap((piece, i) => {
      const line = { text: piece, start: from, note: null, group: body.replace(/^the /i, '') };
      from += piece.length;
      return i % 2 === 1 ? [] : [isBareName(piece) ? line : null];
    });
  });
  return lines.every((line) => line !== null) ? lines : null;
}

function isBareName(text: string): boolean {
  const entry = readEntry(text);
  return entry?.nameStart === 0 && (entry.role ?? entry.organisation) === null && !isOrganisation(text);
}
