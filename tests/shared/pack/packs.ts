// Packs for tests: every kind of block, with ids that say what they are.
import type { Evidence } from '../../../src/shared/model/evidence.ts';
import type {
  AttendeesBlock,
  FactBlock,
  Pack,
  QuestionBlock,
  QuoteBlock,
  TextBlock,
} from '../../../src/shared/model/pack.ts';
import { emptyDetails } from '../../../src/shared/pack/templates.ts';

export const at = '2019-01-14T09:30:00.000Z';

export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    storyId: 'story-1',
    storyTitle: 'Rivers department opens flood fund',
    storyKind: 'press_release',
    publisher: 'Department for Rivers',
    published: { date: '2018-10-08', basis: 'stated', reason: '' },
    eventDate: null,
    address: 'https://rivers.example/fund',
    licence: 'Open Government Licence v3.0',
    fileName: 'fund.txt',
    sourceSha256: 'a'.repeat(64),
    bodySha256: 'b'.repeat(64),
    spans: [{ start: 0, end: 10 }],
    textSha256: 'c'.repeat(64),
    extractorVersion: 1,
    pickedAt: at,
    ...over,
  };
}

export function quote(over: Partial<QuoteBlock> = {}): QuoteBlock {
  return {
    id: 'quote-1',
    kind: 'quote',
    itemId: 'item-1',
    text: 'We will act.\n\nWe will act soon.',
    doubts: [],
    evidence: evidence(),
    quoteKind: 'block',
    speaker: 'Llŷr Prothero',
    role: 'Rivers Minister',
    organisation: null,
    saidOn: { date: '2018-10-08', basis: 'stated', reason: '' },
    ...over,
  };
}

export function fact(over: Partial<FactBlock> = {}): FactBlock {
  const text = 'Funding rises by up to £970 million including council tax precept this year.';
  const place = (words: string) => ({
    text: words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return {
    id: 'fact-1',
    kind: 'fact',
    itemId: 'item-2',
    text,
    doubts: [],
    evidence: evidence(),
    figures: [
      {
        ...place('£970 million'),
        kind: 'money',
        amount: 970_000_000,
        unit: 'GBP',
        qualifiers: [place('up to'), place('including council tax precept')],
        resolved: null,
      },
    ],
    asAt: { date: '2018-10-08', basis: 'stated', reason: '' },
    ...over,
  };
}

export function attendees(over: Partial<AttendeesBlock> = {}): AttendeesBlock {
  const person = {
    text: '',
    honours: [],
    role: null,
    organisation: null,
    note: null,
    sure: true,
    doubts: [],
  };
  return {
    id: 'attendees-1',
    kind: 'attendees',
    itemId: 'story-1',
    text: '',
    doubts: [],
    evidence: evidence(),
    people: [
      { ...person, name: 'Sian Rees', honours: ['CBE', 'QPM'], role: 'Chair', organisation: 'River Trust' },
      {
        ...person,
        name: 'Łukasz Nowak',
        honours: ['MP'],
        role: 'Member',
        note: 'replacing Sian Rees in April',
      },
    ],
    ...over,
  };
}

export const ownText = (over: Partial<TextBlock> = {}): TextBlock => ({
  id: 'text-1',
  kind: 'text',
  text: 'We meet to agree the fund.',
  ...over,
});

export const question = (over: Partial<QuestionBlock> = {}): QuestionBlock => ({
  id: 'question-1',
  kind: 'question',
  question: 'When does the fund open?',
  answer: 'In April.',
  ifPressed: 'The day will be named in March.',
  defensive: '',
  likelihood: 'certain',
  ...over,
});

export function pack(over: Partial<Pack> = {}): Pack {
  return {
    id: 'pack-1',
    details: { ...emptyDetails, title: 'Flood fund meeting' },
    sections: [
      { id: 'purpose', kind: 'purpose', title: 'Why we are meeting', blocks: [ownText()] },
      { id: 'questions', kind: 'questions', title: 'Questions and answers', blocks: [question()] },
      { id: 'quotes', kind: 'quotes', title: 'Quotes', blocks: [quote()] },
      { id: 'facts', kind: 'facts', title: 'Facts and figures', blocks: [fact()] },
      { id: 'people', kind: 'attendees', title: 'Attendees', blocks: [attendees()] },
    ],
    createdAt: at,
    changedAt: at,
    ...over,
  };
}
