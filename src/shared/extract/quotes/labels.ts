import type { Spoken } from '../people/spoken.ts';

/** "A spokesperson for the trust:", and not "A spokesperson will set out:". */
export const isLabelled = ({ kind, name }: Spoken, size: number): boolean =>
  kind === 'spokesperson' &&
  size < 12 &&
  !/ (?:is|was|has|had|will|would|made|went|\p{Ll}+ed)(?: |$)/u.test(name);
