// A block of each kind that stands in the office's own words.
import type { OwnBlock } from '../../../src/shared/model/pack.ts';
import type { Picture } from '../../../src/shared/model/picture.ts';

export const picture: Picture = {
  sha256: 'd'.repeat(64),
  type: 'image/png',
  width: 40,
  height: 20,
  fileName: 'weir.png',
};

export const ownBlocks: { [K in OwnBlock['kind']]: Extract<OwnBlock, { kind: K }> } = {
  text: { id: 'text-9', kind: 'text', text: 'Rydym yn cwrdd.\n\n1. Yn gyntaf\n2. Yn ail', language: 'cy' },
  question: {
    id: 'question-9',
    kind: 'question',
    question: 'Who pays?',
    answer: 'The fund.',
    ifPressed: '',
    defensive: '',
    likelihood: 'unlikely',
  },
  line: { id: 'line-9', kind: 'line', line: 'Every weir is safe.', support: '- All were inspected.' },
  agenda: {
    id: 'agenda-9',
    kind: 'agenda',
    items: [
      { time: '10:15', title: 'The fund', lead: 'Minister' },
      { time: '', title: 'Any other business', lead: '' },
    ],
  },
  logistics: {
    id: 'logistics-9',
    kind: 'logistics',
    rows: [{ what: 'Arrival', details: 'Main gate, 10:00' }],
  },
  portrait: {
    id: 'portrait-9',
    kind: 'portrait',
    name: 'Sian Rees',
    role: 'Chair',
    organisation: 'River Trust',
    text: 'Led the inspection of 2017.',
    picture,
  },
  table: {
    id: 'table-9',
    kind: 'table',
    caption: 'Weirs',
    columns: ['Weir', 'Built'],
    rows: [
      ['Upper', '1911'],
      ['', ''],
      ['Lower', '1923'],
    ],
  },
  picture: {
    id: 'picture-9',
    kind: 'picture',
    picture,
    alternative: 'The upper weir from the east',
    caption: 'The upper weir',
  },
  chart: {
    id: 'chart-9',
    kind: 'chart',
    title: 'Weirs inspected',
    unit: 'weirs',
    shape: 'bars',
    points: [
      { label: '2017', value: 1200, factId: 'fact-1' },
      { label: '2018', value: 950.5, factId: null },
    ],
    alternative: '',
  },
  clearance: {
    id: 'clearance-9',
    kind: 'clearance',
    rows: [{ what: 'Lines to take', by: 'Legal adviser', state: 'cleared-with-changes', on: '2019-01-12' }],
  },
  addendum: {
    id: 'addendum-9',
    kind: 'addendum',
    number: 2,
    since: 'version 3',
    rows: [{ page: '4', change: 'The figure for 2018 is corrected.' }],
  },
};
