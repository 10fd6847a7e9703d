import { femaleNames, maleNames } from '../lexicon/name-genders.ts';
import { hasPlain } from '../lexicon/words.ts';
import type { Person } from './people.ts';

export type Gender = 'he' | 'she';

const him = /^(?:mr|sir|lord|baron|viscount|earl|duke)$/i;
const her = /^(?:mrs|ms|miss|dame|lady|baroness|viscountess|countess|duchess)$/i;
const hisOffice = /\b(?:chair|spokes|states|business|alder|police|fore)man\b|\b(?:king|prince|headmaster)\b/i;
const herOffice =
  /\b(?:chair|spokes|states|business|police|fore)woman\b|\b(?:queen|princess|headmistress|mother)\b/i;

/** Which pronoun the story's own words allow for a person; null where they do not say. */
export function genderOf(person: Pick<Person, 'given' | 'mentions'>): Gender | null {
  for (const { titles, role } of person.mentions.slice(0, 20)) {
    if (titles.some((title) => her.test(title))) return 'she';
    if (titles.some((title) => him.test(title))) return 'he';
    if (role !== null && herOffice.test(role)) return 'she';
    if (role !== null && hisOffice.test(role)) return 'he';
  }
  const { given } = person;
  if (maleNames.has(given) || hasPlain(given, maleNames)) return 'he';
  return femaleNames.has(given) || hasPlain(given, femaleNames) ? 'she' : null;
}

/** "Mr Nowak" is not Zofia Nowak, nor Mrs Jo Nowak, nor Mrs Nowak where the story gives no more of her name. */
export function contradicts(title: string, { given, mentions }: Pick<Person, 'given' | 'mentions'>): boolean {
  const meant = her.test(title) ? 'she' : him.test(title) ? 'he' : null;
  if (meant === null) return false;
  const near = mentions.slice(0, 20);
  const named = near.some(({ full }) => full);
  const styled = near.filter(({ full, titles }) => (full || !named) && titles.length > 0);
  const own = genderOf({ given, mentions: styled });
  return own !== null && own !== meant;
}

/** False where a "she" would be a man or a "he" a woman. */
export const fits = (pronoun: string, person: Pick<Person, 'given' | 'mentions'>): boolean => {
  const gender = genderOf(person);
  return gender === null || gender === pronoun.toLowerCase();
};
