import type { KnownDate } from '../../model/dates.ts';
import type { Quote } from '../../model/items.ts';
import type { Speaker } from '../people/speaker.ts';
import { textOf } from '../pieces.ts';
import type { FoundQuote } from './found.ts';
import { insideDoubts } from './inside.ts';
import { saidWhen } from './said-on.ts';

export function quoteOf(found: FoundQuote, speaker: Speaker, body: string, saidOn: KnownDate | null): Quote {
  const text = textOf(found.spans, body);
  const doubts = [...found.doubts, ...insideDoubts(found, text, body), ...speaker.doubts];
  const confidence = Math.max(
    0.05,
    found.confidence - 0.25 * speaker.doubts.length - (speaker.name === null ? 0.3 : 0),
  );
  const [first] = found.spans;
  return {
    start: first?.start ?? 0,
    end: found.spans.at(-1)?.end ?? 0,
    text,
    kind: found.spans.length > 1 && found.kind === 'fragment' ? 'inline' : found.kind,
    spans: found.spans,
    speaker: speaker.name,
    role: speaker.role,
    organisation: speaker.organisation,
    cue: found.spoken === null ? null : { start: found.spoken.start, end: found.spoken.end },
    saidOn: saidWhen(found, body, saidOn),
    confidence: Math.round(confidence * 100) / 100,
    sure: doubts.length === 0 && speaker.name !== null && confidence >= 0.85,
    doubts,
  };
}
