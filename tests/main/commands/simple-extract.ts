import type { Extraction, SourceText } from '../../../src/shared/extract/types.ts';
import type { Attendee, Fact, Quote } from '../../../src/shared/model/items.ts';

const sure = { confidence: 1, sure: true, doubts: [] };

/**
 * A stand-in for the extractor, so that tests of the commands say what they expect and do not change with it: the
 * line after "X said:" is a quote, a line with "£9" a fact, "- Name, Role" an attendee; "perhaps" makes one unsure.
 */
export function simpleExtract(source: SourceText): Extraction {
  const lines = source.blocks?.map(({ text }) => text) ?? (source.plain ?? '').split(/\n+/).filter(Boolean);
  const named = source.title === undefined && lines[0]?.startsWith('Title: ');
  const body = (named ? lines.slice(1) : lines).join('\n\n');
  const found: Extraction = {
    body,
    blocks: [],
    joins: [],
    title: source.title ?? (named ? (lines[0]?.slice(7) ?? null) : null),
    kind: source.kind ?? null,
    publisher: source.publisher ?? null,
    published: source.published ? { date: source.published, basis: 'stated', reason: '' } : null,
    eventDate: null,
    address: source.address ?? null,
    licence: source.licence ?? null,
    quotes: [],
    facts: [],
    attendees: [],
  };
  let start = 0;
  let speaker: string | null = null;
  for (const text of body.split('\n\n')) {
    const place = { start, end: start + text.length, text, ...sureOrNot(text) };
    found.blocks.push({ start, end: place.end, role: 'paragraph', level: 0 });
    if (speaker !== null) found.quotes.push(quote(place, speaker));
    speaker = /^(.+) said:$/.exec(text)?.[1] ?? null;
    if (/£\d/.test(text)) found.facts.push(fact(place));
    if (text.startsWith('- ')) found.attendees.push(attendee(place));
    start = place.end + 2;
  }
  return found;
}

const sureOrNot = (text: string) =>
  text.includes('perhaps') ? { confidence: 0.4, sure: false, doubts: ['It may not be so.'] } : sure;

type Place = { start: number; end: number; text: string } & typeof sure;

function quote(place: Omit<Place, 'doubts'> & { doubts: string[] }, named: string): Quote {
  const [speaker = null, role = null] = named === 'Somebody' ? [] : named.split(', ');
  const { start, end } = place;
  return {
    ...place,
    kind: 'block',
    spans: [{ start, end }],
    ...{ speaker, role, organisation: null, cue: null, saidOn: null },
  };
}

function fact(place: Omit<Place, 'doubts'> & { doubts: string[] }): Fact {
  const at = place.text.search(/£\d/);
  const text = /£[\d,.]+/.exec(place.text.slice(at))?.[0] ?? '';
  const start = place.start + at;
  const figure = { start, end: start + text.length, text, kind: 'money', amount: null, unit: 'GBP' } as const;
  return { ...place, figures: [{ ...figure, qualifiers: [], resolved: null }], asAt: null };
}

function attendee(place: Omit<Place, 'doubts'> & { doubts: string[] }): Attendee {
  const [name = '', role = null, organisation = null] = place.text.slice(2).split(', ');
  return { ...place, name, honours: [], role, organisation, note: null };
}
