import { isMark, type Word } from '../words.ts';
import type { Segment } from './segments.ts';

const party =
  /^(?:lab(?:our)?|con(?:servatives?)?|lib|ld|liberal|greens?|ind(?:ependent)?|snp|pc|plaid|dup|uup|sdlp|sf|sinn|alliance|reform|co-op)$/;

/** Without "(Lab, Northgate)" behind a councillor's name: a party and a ward are nobody's office. */
export function withoutParty(words: Word[], segments: Segment[]): Segment[] {
  const at = segments.findIndex(
    ({ from }) => isMark(words[from - 1], '(') && party.test(words[from]?.lower ?? ''),
  );
  if (at < 1) return segments;
  let end = at;
  while (end < segments.length - 1 && !isMark(words[segments[end]?.to ?? 0], ')')) end++;
  return [...segments.slice(0, at), ...segments.slice(end + 1)];
}
