import type { Likelihood } from '../model/pack.ts';

/** How likely a question is, as it stands over the questions of a pack and in the window. */
export const likelihoodWords: Record<Likelihood, string> = {
  certain: 'Certain to arise',
  'may-arise': 'May arise',
  unlikely: 'Unlikely',
};
