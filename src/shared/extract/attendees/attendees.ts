import type { Attendee } from '../../model/items.ts';
import type { Page } from '../page.ts';
import { givenOf, surnameOf } from '../people/people.ts';
import { gluedIn } from './glued.ts';
import { listedIn } from './lists.ts';
import { narratedIn } from './narrative.ts';

/** Everybody who attended, each once: an entry of a list says more than a sentence. In the order of the text. */
export function attendeesIn(page: Page): Attendee[] {
  const listed = listedIn(page);
  const seen = new Map<string, Attendee>();
  const kept: Attendee[] = [];
  const glued = gluedIn(page);
  for (const attendee of [...listed, ...glued, ...narratedIn(page)]) {
    const key = `${givenOf(attendee.name)} ${surnameOf(attendee.name)}`;
    const held = seen.get(key);
    if (held !== undefined) {
      if (listed.length > 0 && glued.includes(attendee)) continue;
      held.note ??= attendee.note;
      if (held.honours.length === 0) held.honours = attendee.honours;
      continue;
    }
    seen.set(key, attendee);
    kept.push(attendee);
  }
  return kept.sort((a, b) => a.start - b.start);
}
