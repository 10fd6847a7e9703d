import type { Attendee, Quote } from '../model/items.ts';
import type { Extraction } from './types.ts';

/** An extraction in the shape of hand-made labels: what the command line prints. Dates are ISO 8601. */
export function toLabels(extraction: Extraction) {
  return {
    title: extraction.title,
    kind: extraction.kind,
    publisher: extraction.publisher,
    published: extraction.published?.date ?? null,
    published_basis: extraction.published?.basis ?? null,
    published_reason: extraction.published?.reason ?? null,
    event_date: extraction.eventDate?.date ?? null,
    event_date_basis: extraction.eventDate?.basis ?? null,
    event_date_reason: extraction.eventDate?.reason ?? null,
    address: extraction.address,
    licence: extraction.licence,
    quotes: extraction.quotes.map(quoteLabel),
    figures: figureLabels(extraction),
    attendees: extraction.attendees.map(attendeeLabel),
    commitments: commitmentLabels(extraction),
    broken_paragraph_joins: extraction.joins.filter(({ was }) => was.includes('\n\n')).length,
    joins: extraction.joins,
    paragraphs: extraction.blocks.map(({ start, end }) => extraction.body.slice(start, end)),
    blocks: extraction.blocks,
    body: extraction.body,
    ...(extraction.remarks === undefined ? {} : { remarks: extraction.remarks }),
  };
}

const quoteLabel = (quote: Quote) => ({
  text: quote.text,
  speaker: quote.speaker,
  role: quote.role,
  organisation: quote.organisation,
  kind: quote.kind,
  start: quote.start,
  end: quote.end,
  spans: quote.spans,
  cue: quote.cue,
  said_on: quote.saidOn,
  confidence: quote.confidence,
  sure: quote.sure,
  doubts: quote.doubts,
});

/** One entry for each value of each fact. */
const figureLabels = (extraction: Extraction) =>
  extraction.facts.flatMap((fact) =>
    fact.figures.map((figure) => ({
      value: figure.text,
      sentence: fact.text,
      qualifiers: figure.qualifiers.map(({ text }) => text),
      qualifier_spans: figure.qualifiers,
      kind: figure.kind,
      amount: figure.amount,
      unit: figure.unit,
      start: figure.start,
      end: figure.end,
      sentence_start: fact.start,
      sentence_end: fact.end,
      resolved: figure.resolved,
      as_at: fact.asAt,
      commitment: fact.commitment ?? null,
      moments: fact.moments ?? [],
      confidence: fact.confidence,
      sure: fact.sure,
      doubts: fact.doubts,
    })),
  );

/** Sentences that bind somebody to something to come, with figures and without. */
const commitmentLabels = (extraction: Extraction) =>
  extraction.facts.flatMap(({ text, start, end, commitment }) =>
    commitment === undefined
      ? []
      : [{ sentence: text, sentence_start: start, sentence_end: end, ...commitment }],
  );

const attendeeLabel = (attendee: Attendee) => ({
  name: attendee.name,
  honours: attendee.honours,
  role: attendee.role,
  organisation: attendee.organisation,
  note: attendee.note,
  text: attendee.text,
  start: attendee.start,
  end: attendee.end,
  confidence: attendee.confidence,
  sure: attendee.sure,
  doubts: attendee.doubts,
});
