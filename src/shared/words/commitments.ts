import type { Commitment, Moment } from '../model/moment.ts';
import { stretchWords } from './stretches.ts';

/** "Commitment, by March 2026"; one that a person has still to look at "may be a commitment". */
export const commitmentWords = ({ sure, due }: Commitment): string =>
  [sure ? 'Commitment' : 'May be a commitment', due?.text].filter(Boolean).join(', ');

/** "“last month” is October 2026, worked out from the story’s date", or that it is not dated. */
export const momentWords = ({ text, from, to, basis }: Moment): string =>
  from === null || to === null
    ? `“${text}” is not dated`
    : `“${text}” is ${stretchWords({ from, to })}, worked out from ${basis === 'words' ? 'the day of the words' : 'the story’s date'}`;
