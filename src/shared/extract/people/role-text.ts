import { wordSet } from '../lexicon/words.ts';
import { remembered } from '../remembered.ts';
import { isRole } from './organisation.ts';

export interface Role {
  role: string | null;
  organisation: string | null;
}

/** What any of the patterns below would take away: most phrases are tidy as they are. */
export const untidy =
  /, and (?:former|previous)|^(?:[\s,;:–—(-]|(?:the|an?|one|our|its|their|his|her|and|honour)(?:\s|$)|new|year-old\s|(?:appointed|named|elected) as\s)| years?$|\swh(?:o|ose|ich)\s|\(|[\s,;:–—-]$/i;

/** Articles and punctuation around a role. */
export const tidyRole = (written: string): string =>
  mayBeUntidy(written) && untidy.test(written) ? tidied(written) : written;

/** A look at the ends of a phrase, which tells of most that they are tidy. */
export function mayBeUntidy(written: string): boolean {
  if (written === '') return false;
  const first = written.charCodeAt(0);
  const last = written.charCodeAt(written.length - 1);
  return (
    !isLetter(first) ||
    opensUntidy.has(first | 32) ||
    !(isLetter(last) || last === 0x29) ||
    written.includes('(') ||
    /wh|, and | years?$/i.test(written)
  );
}

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;
/** The first letters of "the", "an", "our", "its", "her", "new", "year-old". */
const opensUntidy = new Set([...'taoihnye'].map((letter) => letter.charCodeAt(0)));

const tidied = remembered((written) =>
  written
    .trim()
    .replace(/^[\s,;:–—(-]+/, '')
    .replace(/^(?:the|a|an|our|its|their|his|her|and)\s+(?!majesty)/i, '')
    .replace(/^one (?!of )(?=\p{Ll})/iu, '')
    .replace(
      /^(?:appointed|named|elected) as (?:the )?(.+?)(?: on \d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?)?$/u,
      '$1',
    )
    .replace(/^year-old\s+/, '')
    .replace(/^new(?:ly[ -](?:appointed|elected))?\s+(?=\S)/, '')
    .replace(/ (?:for|since) (?:\S+ ){1,4}years?$/, '')
    .replace(/\s(?:who|whose|which)\s.*$/, '')
    .replace(/, and (?:former(?:ly)?|previously)\s.*$/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\s)\s*\([^()]*$/, '')
    .replace(/(?<=Minister) (?:Senator|Deputy)$/, '')
    .replace(/^honour\s+(?=judge\b)/i, '')
    .replace(/^(?:the|a|an|and)$/i, '')
    .trim(),
);

export const bare = (text: string): string =>
  text
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(region, '')
    .trim();

/** "the Environment Agency in the North East": where in the country, and no part of the name. */
const region =
  / in the (?:North|South|East|West|Midlands|Highlands|Borders|Islands|Central|Greater)(?:[ -]\p{Lu}\p{L}+)*$/u;

/** "lead on rural crime Chief Constable Jane Doe", "commanding officer Cdr Jane Doe": the office goes before the rank. */
export const withoutRank = (office: string): string => {
  const found = endsInRank(office) ? ranked.exec(office)?.[1] : undefined;
  return found !== undefined && isRole(found) ? found : office;
};

/** A cheap test before a dear one. */
const endsInRank = (office: string): boolean => {
  const at = office.lastIndexOf(' ');
  return at !== -1 && ranks.has(office.slice(at + 1));
};

const ranks = wordSet(
  'Constable Superintendent Inspector Sergeant Commander Captain Colonel Major Brigadier Commodore Cdr Capt Col Maj Brig Lt Sgt Supt Insp',
);

const ranked =
  /^(.{2,80}?(?: (?:for|on|of) .{3,60}?|[Oo]fficer|spokes\p{Ll}+))(?<! (?:the|and|of|for)) (?:(?:Detective|Temporary|Assistant|Deputy|Chief|Det|Wing|Group|Flight|Squadron|Lieutenant|Lt|Wg|Sqn|Flt|Gp) ){0,3}(?:Constable|Superintendent|Inspector|Sergeant|Commander|Captain|Colonel|Major|Brigadier|Commodore|Cdr|Capt|Col|Maj|Brig|Lt|Sgt|Supt|Insp)$/u;
