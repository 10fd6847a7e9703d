import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import type { Span } from '../../../src/shared/model/span.ts';
import type { BodyBlock, Join } from '../../../src/shared/model/story.ts';

interface Items {
  joins?: Join[];
  /** Each by the places of its pieces. */
  quotes?: Span[][];
  facts?: (Span & { figures: Span[] })[];
  attendees?: Span[];
}

/** A story whose body is these paragraphs, with items at these places. */
export function storyWith(
  body: string,
  paragraphs: readonly (readonly [role: BodyBlock['role'], text: string])[],
  { joins = [], quotes = [], facts = [], attendees = [] }: Items,
): StoryWithItems {
  const item = (id: string, { start, end }: Span) => ({
    ...{ id, storyId: 's', origin: 'read' as const, confidence: 1, sure: true, doubts: [] },
    ...{ start, end, text: body.slice(start, end) },
  });
  const who = { role: null, organisation: null };
  return {
    ...{ id: 's', title: 'Title', kind: 'note', publisher: null, published: null, eventDate: null },
    ...{ address: null, licence: null, fileName: 'a.txt', format: 'txt', sourceSha256: '', bodySha256: '' },
    ...{ importedAt: '2026-01-01T00:00:00Z', extractorVersion: 1, body, joins },
    blocks: paragraphs.map(([role, text]) => {
      const start = body.indexOf(text);
      return { role, level: role === 'item' ? 1 : 0, start, end: start + text.length };
    }),
    quotes: quotes.map((spans, at) => ({
      ...item(`q${at}`, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
      ...{ ...who, spans, kind: 'inline', speaker: null, cue: null, saidOn: null },
    })),
    facts: facts.map((fact, at) => ({
      ...item(`f${at}`, fact),
      asAt: null,
      figures: fact.figures.map(({ start, end }) => ({
        ...{ start, end, text: body.slice(start, end), kind: 'money' as const },
        ...{ amount: null, unit: null, qualifiers: [], resolved: null },
      })),
    })),
    attendees: attendees.map((span, at) => {
      const own = item(`a${at}`, span);
      return { ...own, ...who, name: own.text, honours: [], note: null };
    }),
  };
}
