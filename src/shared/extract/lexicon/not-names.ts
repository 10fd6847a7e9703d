import { functionWords, months, weekdays } from './function-words.ts';
import { isGivenName } from './given-names.ts';
import { orgNames, orgNouns } from './organisations.ts';
import { placeNouns, places } from './places.ts';
import { roleFillers, roleNouns } from './roles.ts';
import { honours, shyHonours } from './titles.ts';

/** Words that stand in no name, however they are written: of offices, bodies, places, days and of sentences. */
export const notNames: ReadonlySet<string> = new Set(
  [
    ...roleNouns,
    ...roleFillers,
    ...orgNouns,
    ...orgNames,
    ...places,
    ...placeNouns,
    ...functionWords,
    ...weekdays,
    ...months.keys(),
    'rt',
    'hon',
    'honourable',
    ...honours,
  ].filter((word) => !isGivenName(word) && !shyHonours.has(word)),
);
