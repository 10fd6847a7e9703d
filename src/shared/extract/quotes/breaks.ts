import type { Block, Page } from '../page.ts';
import { isCapitalised } from '../words.ts';
import type { Cue } from './cues.ts';
import { endsPlainly } from './marked-run.ts';
import { isStop, type Setting } from './run.ts';
import { tellsAnother } from './unmarked-run.ts';

/** The mark was not closed, but the text ends here, or the next paragraph is another's words or a heading. */
export function endsWithNext(block: Block, { page, cues }: Pick<Setting, 'page' | 'cues'>): boolean {
  const next = page.blocks[block.index + 1];
  if (!endsPlainly(block)) return false;
  return next === undefined || isStop(next, { cues }) || tellsAnother(next, page.body);
}

/** The paragraph before stops in mid-sentence: what begins this lead-in may be the end of a longer name. */
export function brokenBefore(i: number, { spoken, start }: Cue, { blocks }: Page): string[] {
  const [before, block] = [blocks[i - 1], blocks[i]];
  const whole = spoken.kind === 'person' && !isCapitalised(before?.words.at(-1));
  if (
    whole ||
    spoken.kind === 'spokesperson' ||
    start !== block?.start ||
    before?.role !== 'paragraph' ||
    before.words.length < 6 ||
    /[^\p{L}\p{N},’']$/u.test(before.text)
  )
    return [];
  return ['The paragraph before breaks off. Check who speaks.'];
}
