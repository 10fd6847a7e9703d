import type { ClearanceState } from '../model/block-state.ts';

/** How a clearance stands, as it is printed and as the window says it. */
export const clearanceWords: Record<ClearanceState, string> = {
  cleared: 'Cleared',
  'cleared-with-changes': 'Cleared with changes',
  awaited: 'Awaited',
  refused: 'Refused',
};
