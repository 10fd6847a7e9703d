import type { StoryWithItems } from '../../src/shared/contract/stories.ts';

const syllables =
  'ba con der est fi gra hou in jo kel lan min no or pre qui ran ste tur un ver wi york zan'.split(' ');

/** Words as unevenly common as those of a language, the same for the same number. */
export function wordsFor(seed: number): (count: number) => string {
  let state = seed + 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const word = () => {
    const rank = Math.floor(9000 ** next());
    return [rank % 24, Math.floor(rank / 24) % 24, Math.floor(rank / 576) % 24]
      .slice(0, rank < 24 ? 1 : rank < 576 ? 2 : 3)
      .map((at) => syllables[at])
      .join('');
  };
  return (count) => Array.from({ length: count }, word).join(' ');
}

/** A story of about 400 words with three quotes, three facts and three attendees. */
export function storyNumber(n: number): StoryWithItems {
  const words = wordsFor(n);
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) => `The fund for towns ${words(45)} £${n + at} million.`,
  );
  const body = [...paragraphs, `zankelbacon${n}`].join('\n\n');
  const published = new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10);
  const day = { date: published, basis: 'stated' as const, reason: 'The source gives it.' };
  const item = (kind: string, at: number) => {
    const text = paragraphs[at] ?? '';
    const start = body.indexOf(text);
    const id = `${kind}${n}-${at}`;
    const found = { start, end: start + text.length, text, confidence: 0.95, sure: at > 0, doubts: [] };
    return { ...found, id, storyId: `s${n}`, origin: 'read' as const };
  };
  const person = (at: number) => `Person ${(n * 7 + at) % 5000}`;
  const three = [0, 1, 2];
  return {
    id: `s${n}`,
    title: `Fund ${n}: ${words(7)}`,
    kind: 'news_story',
    publisher: 'Home Office',
    ...{ published: day, eventDate: null, address: null, licence: null },
    ...{ fileName: `${n}.txt`, format: 'txt', sourceSha256: `source${n}`, bodySha256: `body${n}` },
    ...{ importedAt: '2026-01-01T00:00:00.000Z', extractorVersion: 1, body, blocks: [], joins: [] },
    quotes: three.map((at) => ({
      ...item('q', at),
      kind: 'block',
      spans: [{ start: item('q', at).start, end: item('q', at).end }],
      ...{ speaker: person(at), role: 'Minister', organisation: null, cue: null, saidOn: day },
    })),
    facts: three.map((at) => ({ ...item('f', at), figures: [], asAt: day })),
    attendees: three.map((at) => ({
      ...item('a', at),
      ...{ name: person(at), honours: [], role: 'Chair', organisation: 'Town Forum', note: null },
    })),
  };
}
