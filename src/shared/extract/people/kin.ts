const relation =
  '(?:(?:step|grand|god)?(?:mother|father|mum|dad|son|daughter|sister|brother|parents?|child|children)|mam|aunt|uncle|cousin|niece|nephew|wife|husband|widow|widower|partner|fianc[ée]e?|friend|carer|neighbour|colleague)';

const own = new RegExp(
  `^(?:his|her|their|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}[’']s?) (?:late |elder |younger |older |twin |only |best ){0,2}${relation}$`,
  'iu',
);

const family =
  /(?:^|\s)((?:the )?(?:family|parents|relatives) of \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}[’']s? (?:family|parents|relatives))$/iu;

const kinWord = new RegExp(`^${relation}$`, 'i');

/** "mother", "wife": a word for somebody's kin. */
export const isKinWord = (word: string): boolean => kinWord.test(word);

/** "Paul’s mother", "his widow": somebody by whose kin they are. */
export const isKin = (text: string): boolean => own.test(text);

/** "In a statement, the family of Ellie Marr", "Ellie’s parents": they speak together and have no name of their own. */
export const familyIn = (text: string): string | null => family.exec(text)?.[1] ?? null;
