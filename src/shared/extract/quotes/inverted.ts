import { isRole } from '../people/organisation.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import { isMark, type Word } from '../words.ts';

/** The subject behind its verb: "said Justice Minister Siân Rees KC, who visited Leeds." */
export function inverted(words: Word[], from: number, to: number, body: string): Spoken | null {
  let end = to;
  while (end > from && words[end - 1]?.shape === 'mark' && !isMark(words[end - 1], ')')) end--;
  for (let i = from + 1; i < end; i++) {
    if (
      /^(?:who|as|when|while|after|before|during|adding|following|at|in|on|today|yesterday|about)$/.test(
        words[i]?.lower ?? '',
      ) &&
      !(words[i]?.lower === 'at' && (isRole(words[i - 1]?.text ?? '') || isOfficeAt(words, from, i, body))) &&
      (isMark(words[i - 1], ',') || !isRole(body.slice(words[i]?.start, words[end - 1]?.end)))
    ) {
      end = i;
      break;
    }
  }
  return shortened(words, from, end, body);
}

/** "…, head of harbours at the Ports Board": the body of the office that the last comma opens. */
function isOfficeAt(words: Word[], from: number, at: number, body: string): boolean {
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1];
  if (next === undefined || next.shape === 'lower' || next.shape === 'mark') return false;
  const comma = words.slice(from, at).findLastIndex((word) => isMark(word, ','));
  return comma !== -1 && isRole(body.slice(words[from + comma + 1]?.start, words[at - 1]?.end));
}

/** Without the pieces at its end that say something else: "Ewan, 19, from Govan". */
function shortened(words: Word[], from: number, to: number, body: string): Spoken | null {
  let end = to;
  for (let tries = 0; tries < 4 && end > from; tries++) {
    const spoken = readSpoken(words, from, end, body);
    if (spoken !== null) return tries > 0 && spoken.kind === 'partial' ? { ...spoken, plain: 0.7 } : spoken;
    const comma = words.slice(from, end).findLastIndex((word) => isMark(word, ','));
    if (comma === -1) return null;
    end = from + comma;
  }
  return null;
}
