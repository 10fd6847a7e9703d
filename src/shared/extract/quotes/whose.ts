import type { Page } from '../page.ts';
import type { People } from '../people/people.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import type { Speaker } from '../people/speaker.ts';
import type { FoundQuote } from './found.ts';
import { signatureBelow } from './signed.ts';

/** The speaker whom the line below a paragraph of nothing but marked words names. */
export function signedSpeaker(
  found: FoundQuote,
  i: number,
  { page, people }: { page: Page; people: People },
): Speaker | null {
  const block = page.blocks[i];
  const signature = found.follows && block !== undefined ? signatureBelow(block, page) : null;
  if (signature === null) return null;
  found.spoken = signature.spoken;
  found.confidence = 0.95;
  const speaker = resolveSpeaker(signature.spoken, people, null);
  const doubts = signature.dashed
    ? []
    : ['The line below these words was read as the name of who said them. Check that it is.'];
  return { ...speaker, doubts: [...speaker.doubts, ...doubts] };
}

const goingOn = 'This paragraph in marks was read as the speaker before going on. Check that it is.';

/** Who says the words: whoever is named beside them, else whoever spoke `before`, with a doubt. */
export function speakerOf(found: FoundQuote, people: People, before: Speaker | null): Speaker {
  if (found.spoken !== null) return resolveSpeaker(found.spoken, people, before);
  if (before !== null) return { ...before, doubts: [...new Set([...before.doubts, goingOn])] };
  return {
    name: null,
    role: null,
    organisation: null,
    doubts: ['The story does not say beside these marks whose words they are.'],
    person: null,
  };
}
