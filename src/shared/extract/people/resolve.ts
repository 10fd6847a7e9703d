import { officeHolder } from './office-holder.ts';
import { partialName } from './partial-name.ts';
import { givenOf, nameWords, type People, surnameOf } from './people.ts';
import { nobody, resolvePronoun } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import { at, unnamed } from './speaker-of.ts';
import type { Spoken } from './spoken.ts';

/** Finds the person that a phrase speaks of. `before` is the speaker of the quote right before, if there is one. */
export function resolveSpeaker(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const speaker = resolved(spoken, people, before);
  const more = [
    ...(spoken.doubt === undefined ? [] : [spoken.doubt]),
    ...(isBlurred(speaker) ? [blurred] : []),
  ];
  return more.length === 0 ? speaker : { ...speaker, doubts: [...new Set([...speaker.doubts, ...more])] };
}

const blurred = 'Where the office ends and the name begins is not plain. Check the name.';

/** No place of the story shows the whole name apart from the words of an office. */
function isBlurred({ person }: Speaker): boolean {
  let isNamed = false;
  for (const mention of person?.mentions ?? []) {
    if (mention.full && mention.blurred !== true) return false;
    isNamed ||= mention.full;
  }
  return isNamed;
}

function resolved(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  switch (spoken.kind) {
    case 'person':
      return fullName(spoken, people);
    case 'partial':
      return partialName(spoken, people, before);
    case 'pronoun':
      return resolvePronoun(spoken, people, before);
    case 'office':
      return officeHolder(spoken, people, before);
    case 'spokesperson':
      return spokesperson(spoken, before);
    case 'organisation':
      return unnamed(
        spoken,
        spoken.plain < 0.8 ? [`The story does not say who or what “${spoken.name}” is.`] : [],
      );
    case 'several':
      return unnamed(spoken, ['More than one speaker is named here. Check whose words these are.']);
    case 'unclear':
      return (
        lastWordOf(spoken, people, before) ?? {
          ...nobody(spoken),
          doubts: [`The text gives these words to “${spoken.name.slice(0, 80)}”. Say who that is.`],
        }
      );
  }
}

/** "On his appointment Tomos said": the last word is the name of one person of the story. */
function lastWordOf(spoken: Spoken, people: People, before: Speaker | null): Speaker | null {
  const word =
    /(?:^|(?:^|\s)(?!(?:by|of|with|for|from|to|and|about|near|at|in)\s)\p{Ll}+\s|,\s)(\p{Lu}[\p{L}'’-]+)$/u.exec(
      spoken.name,
    )?.[1];
  if (word === undefined) return null;
  const key = word.toLowerCase();
  const known = people.bySurname.get(key) ?? people.byGiven.get(key) ?? [];
  return known.length === 0
    ? null
    : partialName({ ...spoken, kind: 'partial', name: word, plain: 1 }, people, before);
}

/** How many of those with one surname are compared. */
const namesakes = 60;

function fullName(spoken: Spoken, people: People): Speaker {
  const given = givenOf(spoken.name);
  const person = (people.bySurname.get(surnameOf(spoken.name)) ?? [])
    .slice(0, namesakes)
    .find(
      (each) =>
        each.given === given ||
        each.given.startsWith(given) ||
        given.startsWith(each.given) ||
        isDoubleSurname(spoken, each.name),
    );
  if (person !== undefined) return at(person, spoken, []);
  const longer = (people.byGiven.get(given) ?? [])
    .slice(0, namesakes)
    .filter(({ name }) =>
      ` ${nameWords(name).join(' ')}`.startsWith(` ${nameWords(spoken.name).join(' ')} `),
    );
  if (longer.length === 1 && longer[0] !== undefined) return at(longer[0], spoken, []);
  return unnamed(
    spoken,
    spoken.plain < 0.8 ? ['The story does not say who this person is. Check that the name is right.'] : [],
  );
}

/** "Mr Lloyd Jones" is John Lloyd Jones. */
const isDoubleSurname = ({ titles, name }: Spoken, full: string): boolean =>
  titles.length > 0 && ` ${nameWords(full).join(' ')}`.endsWith(` ${nameWords(name).join(' ')}`);

/** "The spokesperson" is the one before; a spokesperson with an organisation stands alone. */
function spokesperson(spoken: Spoken, before: Speaker | null): Speaker {
  const again =
    spoken.organisation === null &&
    /^the\s/i.test(spoken.name) &&
    /spokes/i.test(`${before?.role} ${before?.name}`);
  if (again && before !== null) return { ...before };
  return unnamed(
    spoken,
    spoken.organisation === null && !/\s(?:for|of)\s/.test(spoken.name)
      ? ['The story does not say for whom this spokesperson speaks.']
      : [],
  );
}
