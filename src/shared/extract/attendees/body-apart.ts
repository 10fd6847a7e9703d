import { isGivenName } from '../lexicon/given-names.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { addressed as style, nameWord as word } from './name-patterns.ts';

/** "Ann Lo Golden Tide Foundation", "Ann Lo Rivers Improvement Wales (Chair)": a name, and a body right behind it. */
const named = new RegExp(`^((?:${style} )*(${word}) ${word}) ([^()]{8,80}?)(?= \\([^()]*\\)$|$)`, 'u');
/** "CC Ann Lo Marle and Oban": a rank of the police, a name, and the force. */
const ranked = new RegExp(
  `^((?:(?:[TA]/)?(?:CC|DCC|ACC|DAC|AC|DDG)|Cmsr|Commissioner) (?:Sir |Dame )?${word} ${word}) (?=\\p{Lu})`,
  'u',
);
/** "Rivers Improvement Wales": bodies that end in their nation. */
const ofNation = /^(?:\p{Lu}[\p{L}’'-]+ ){2,4}(?:Scotland|Wales|England|Cymru|UK)$/u;
/** "Office of the Chief Executive": a body’s name that cannot be part of a person’s. */
const opensBody =
  /^(?:Office|Department|Ministry|University|Institute|College|Association|Federation|Society|Directorate|Centre|House|Division) (?:of|for) /;

/**
 * A comma where a person and a body stand side by side with nothing between them and the words of the body could be more
 * names: four words in a row are no person's name. Other lines stay as they are.
 */
export function withBodyApart(text: string): string {
  const police = opensWithRank(text) ? ranked.exec(text) : null;
  if (police?.[1] !== undefined) return `${police[1]}, ${text.slice(police[0].length)}`;
  if (text.split(' ', 5).length < 5) return text;
  const [whole, name = '', given = '', behind = ''] = named.exec(text) ?? [];
  if (whole === undefined || !isGivenName(given.toLowerCase()) || !isBody(behind)) return text;
  return `${name}, ${text.slice(name.length + 1)}`;
}

/** "CC", "DCC", "T/CC", "Cmsr", "Commissioner": no other letters begin such a line. */
function opensWithRank(text: string): boolean {
  const second = text.charCodeAt(1);
  switch (text.charCodeAt(0)) {
    case 0x41:
    case 0x54:
      return second === 0x2f || second === 0x43;
    case 0x43:
      return second === 0x43 || second === 0x6d || second === 0x6f;
    default:
      return text.startsWith('D');
  }
}

function isBody(behind: string): boolean {
  if (opensBody.test(behind)) return true;
  const capitals = /^(?:\p{Lu}[\p{Ll}’'-]+ ){2,}/u.test(behind);
  return (
    capitals && !isRole(behind) && (ofNation.test(behind) || (isOrganisation(behind) && !isName(behind)))
  );
}

/** "Smith Home Office": what stands behind the first word is a body of its own. */
const isName = (behind: string): boolean => {
  const [, ...rest] = behind.split(' ');
  return rest.length < 3 && isOrganisation(rest.join(' ')) && !isOrganisation(rest.at(-1) ?? '');
};
