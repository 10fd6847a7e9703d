import type { OwnBlock } from '../model/pack.ts';

/** What a block in the office's own words is called in a sentence: "add line to take", "remove the agenda". */
export const ownBlockWords: Record<OwnBlock['kind'], string> = {
  text: 'text',
  question: 'question',
  line: 'line to take',
  agenda: 'agenda',
  logistics: 'logistics',
  portrait: 'pen portrait',
  table: 'table',
  picture: 'picture',
  chart: 'chart',
  clearance: 'clearance record',
  addendum: 'addendum',
};
