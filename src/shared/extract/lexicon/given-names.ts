import { femaleNames, maleNames } from './name-genders.ts';
import { hasPlain, wordSet } from './words.ts';

/**
 * Common given names of the British Isles and of many of their communities. A name is never required to be here:
 * the list only settles whether "Amina Green" is a person where nothing else in the sentence says so.
 */
const givenNames: ReadonlySet<string> = new Set([
  ...maleNames,
  ...femaleNames,
  ...wordSet(`alex ali andrea andy ashley bernie billy cameron carla ceri charlie chris christian dale denis dennis don eddie evelyn glenn gwyn hilary iris jamie jan jay jean
  jo jordan kerry kim kit lara lee leigh leslie lyn manjit marian mason morgan naseem nicky noel pat robin rowan sam stacey terry tracy vivian simran harjit
  mandeep parminder gurinder jaswinder kiranjit gurpreet ranjit amrit sandeep gurdeep harpal kiran eirian temitope femi dara sasha shaheen anjum meredith aubrey
  noor`),
]);

/** Whether a word in lower case is a given name, with or without its accents ("Pádraig", "Padraig"). */
export const isGivenName = (lower: string): boolean => givenNames.has(lower) || hasPlain(lower, givenNames);
