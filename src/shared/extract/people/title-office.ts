import { isRole } from './organisation.ts';
import type { People } from './people.ts';
import { type Role, splitRole } from './roles.ts';

const appointing =
  /^ (?:(?:is|has been|to be|re-?)[ -]?)?(?:appointed|reappointed|named|announced|confirmed|elected|unveiled|selected|chosen)?(?: (?:as|to be))? (?:the )?(?:(?:new|next|permanent|first) )*(\p{Lu}.{2,120})$/u;
const appointed = /appointed|named|announced|confirmed|elected|unveiled|selected|chosen| to be /;

/** "Jane Doe appointed Chair of the Ports Board": the office that the title gives somebody of whom the text says none. */
export function giveTitleOffices(title: string | null, people: People): void {
  if (title === null || people.titled.length === 0 || !appointed.test(title)) return;
  for (const name of people.titled) {
    const person = people.all.find((each) => each.name === name);
    const [first] = person?.mentions ?? [];
    if (first === undefined || person?.mentions.some(({ role }) => role !== null)) continue;
    // "Jane Doe and Tom Roe appointed Chair and Deputy Chair": whose each office is, the title does not say.
    if (/(?:\band|,|;) $/.test(title.slice(0, title.indexOf(name)))) continue;
    const office = officeBehind(title.slice(title.indexOf(name) + name.length));
    if (office !== null) Object.assign(first, office);
  }
}

/** Behind an office the title goes on: to somebody else, or to what happens. */
const saysMore = /[,;:]| (?:as|will|is|are|was|were|has|after|when|while|dies|ends|named|appointed) /;

function officeBehind(text: string): Role | null {
  const written = appointing.exec(text)?.[1]?.replace(/[.!:]$/, '');
  if (written === undefined || saysMore.test(written)) return null;
  const office = isRole(written) ? splitRole(written) : null;
  return office?.role ? office : null;
}
