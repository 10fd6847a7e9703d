import type { Spoken } from '../people/spoken.ts';
import type { Word } from '../words.ts';

/** "A spokesperson for the trust:", and not "A spokesperson will set out:". */
export const isLabelled = ({ kind, name }: Spoken, size: number): boolean =>
  kind === 'spokesperson' &&
  size < 12 &&
  !/ (?:is|was|has|had|will|would|made|went|\p{Ll}+ed)(?: |$)/u.test(name);

/** "Jane Doe thanked Callum Strachan": a sentence, and nobody's label. */
export const tellsSomething = (words: readonly Word[]): boolean =>
  words.some(({ shape, text }) => shape === 'lower' && acts.test(text));

const acts =
  /^(?:is|was|are|were|has|had|have|met|saw|gave|took|went|came|led|made|set|told|paid|sent|won|spoke|visits|meets|(?!(?:named|based|aged|united|retired|elected|appointed|associated|supported|related|integrated|accredited|registered|chartered|certified|limited|hundred|red|bed|shed)$)\p{Ll}{3,}ed)$/u;
