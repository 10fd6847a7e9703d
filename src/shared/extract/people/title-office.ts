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
    const office = officeBehind(title.slice(title.indexOf(name) + name.length));
    if (office !== null) Object.assign(first, office);
  }
}

function officeBehind(text: string): Role | null {
  const written = appointing.exec(text)?.[1]?.replace(/[.!:]$/, '');
  const office = written !== undefined && isRole(written) ? splitRole(written) : null;
  return office?.role ? office : null;
}
