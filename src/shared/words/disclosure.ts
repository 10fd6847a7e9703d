import type { Disclosure } from '../model/block-state.ts';

/** Who may have a block, as it stands over such blocks in a pack and in the window. */
export const disclosureWords: Record<Disclosure, string> = {
  free: 'May be used freely',
  usable: 'May be used in the room',
  'not-disclosed': 'Not to be disclosed',
};
