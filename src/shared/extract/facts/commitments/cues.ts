import { matchesOf } from '../../matches.ts';
import { Sign } from '../../signs.ts';

/** Words that bind. `bare`: "will", "is to", behind which the verb decides. `weak`: "plans to". `said`: "has pledged". `named`: "the target of". */
export interface Cue {
  form: 'bare' | 'weak' | 'said' | 'named';
  start: number;
  end: number;
  /** "is committed" says less than "has committed". */
  be: boolean;
}

export const sign =
  /\b(?:will|shall|won[’']t|would|committed|commits|pledge[ds]?|promise[ds]?|vow(?:s|ed)|guarantee[ds]?|undertaken|aims? to|aiming to|plans? to|planning to|intends? to|intention|(?:is|are|set) to|commitments?|targets?|goals?|ambition|to (?:invest|recruit|build|spend|create|provide))\b|[’']ll\b/i;

/** Each form with a cheap test for a sentence that may hold it; most sentences that bind hold a bare one. */
export const forms: [Cue['form'], sign: RegExp | null, RegExp][] = [
  [
    'said',
    /commit|pledg|promis|vow|guarant|undertak/i,
    /\b(?:(?:has|have|had|is|are|am|remains?)(?: (?:also|today|now|already|previously|both|fully|firmly|jointly))* )?(?:committed|commits|pledged|pledges|promised|promises|vowed|vows|guaranteed|guarantees|undertaken)(?: (?:today|also|an? (?:further|additional|extra|total of)|up to|over|at least|more than))*(?= (?:to|that|itself|themselves|ourselves|£|€|\$|\d))/gi,
  ],
  [
    'weak',
    /plan|aim|inten|determined/i,
    /\b(?:(?:is|are|am) )?(?:planning|aiming|intending|determined|plans?|aims?|intends?) to\b/gi,
  ],
  [
    'bare',
    null,
    /\b(?:(?:is|are|am) (?:now |also )?(?:set |due |going )?to|will|shall|won[’']t|would(?<=\b(?:said|announced|confirmed|pledged|promised|revealed)\b[^.;]{0,80}would))\b|[’']ll\b/gi,
  ],
  [
    'named',
    /commit|pledg|promis|guarant|target|goal|ambition|aim|undertak|intention/i,
    /\b(?:commitments?|pledges?|promises?|guarantees?|targets?|goals?|ambition|aims?|undertaking|intention)(?: (?:to|of|that|for)\b|(?=,? (?:is|was) (?:to|that)\b))/gi,
  ],
];

/** The words of a sentence that may bind, the plainest first. Every form but "will" names what is done: most sentences hold none of those words. */
export function cuesIn(sentence: string, signs: number): Cue[] {
  const named = (signs & Sign.promises) !== 0;
  const cues: Cue[] = [];
  for (const [form, sign, pattern] of forms)
    if ((named || form === 'bare') && (sign === null || sign.test(sentence)))
      for (const found of matchesOf(sentence, pattern)) cues.push(cueOf(form, found));
  return cues;
}

const cueOf = (form: Cue['form'], { 0: words, index }: RegExpExecArray): Cue => ({
  form,
  start: index,
  end: index + words.length,
  be: /^(?:is|are|am|remains?)\b/i.test(words),
});
