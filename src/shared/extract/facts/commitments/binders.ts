import { wordSet } from '../../lexicon/words.ts';

/**
 * Who stands in front of the words that bind. `government`: a government, its departments and ministers. `we`: who
 * speaks. `body`: another body, by a common noun or initials. Null: nobody who could bind themselves.
 */
export type Binder = 'government' | 'we' | 'body';

const upper = "\\p{Lu}[\\p{L}’'-]*";
const behindNoun = `(?:\\s\\((?:the )?${upper}(?:\\s${upper}){0,5}\\))?`;

const government = `(?:(?:${upper}|new|next|current|present|devolved|federal|national|central) ){0,3}(?<!\\b[Ll]ocal )[Gg]overnments?`;
const department = `(?:(?:Department|Ministry|Office) (?:for|of) ${upper}(?:,? (?:(?:and|for|of|the) )*${upper}){0,7}|(?:Home|Foreign|Cabinet|Wales|Scotland|Scottish|Treasury|Northern Ireland) Office|(?:HM |His Majesty’s |the )?Treasury|D(?:fE|fT|efra|EFRA|HSC|WP|ESNZ|SIT|CMS|LUHC|CLG|ECC|fID|BEIS|BT)|MHCLG|BEIS|FCDO|MOJ|MoJ|MOD|MoD|HMRC|HMT)`;
const office = `(?:(?:${upper} ){0,5}(?:Minister|Ministers|Secretary|Chancellor|Taoiseach|Tánaiste|Premier)(?: of State)?(?: (?:for|of) (?:(?:and|the|of|for) )*${upper}(?:,? (?:(?:and|the|of|for) )*${upper}){0,7})?|[Mm]inisters)(?:,? (?:Dr |Sir |Dame |Lord |Lady |Baroness )?${upper}(?: ${upper}){0,3})?`;
const country =
  '(?:UK|United Kingdom|Britain|Great Britain|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand)';
const body = `(?:(?:${upper} ){0,5}(?:Commission|Agency|Authority|Council|Board|Committee|Regulator|Service|Executive|Corporation|Bank|Fund|Inspectorate|Assembly|Partnership|England|Scotland|Wales|Rail|Trust)|(?:agency|commission|council|authority|regulator|board|force|trust|committee|company|department|ministry|programme|fund|scheme)|(?!UK|EU|US)[A-Z]{2,6}|Of[a-z]{2,6})`;

/** "now", "also", between who binds themselves and the words that bind. */
const adverbs =
  '(?:,? (?:also|now|today|therefore|further|already|fully|always|both|all|jointly|then|too|together|and I|has|have|had|is|are))*,?';

const the = '(?:[Tt]he |[Tt]his |[Oo]ur |[Aa] |[Aa]n )?';
/** "in the UK will", "funding from the government will": no subject. Looked for behind the space, which is rarer. */
const front =
  '(?:^|[\\s“"‘(—–-](?<!\\b(?:in|of|across|to|from|for|around|throughout|by|with|under|at|on|through|between|against)(?: the| our| this| its)?[^]))';

const ends = (noun: string): RegExp =>
  new RegExp(`${front}${the}(?:${noun})${behindNoun}${adverbs}\\s?$`, 'u');
/** At the head of the sentence, behind at most one opening: "As part of this, the Government …". */
const leads = (noun: string): RegExp =>
  new RegExp(
    `^[“"‘']?(?:[^“”"]{1,120}(?:,| [–—-]) )?${the}(?:${noun})${behindNoun}(?= (?:\\p{Ll}+(?:s|ed)|will|have)\\b|,)`,
    'u',
  );

const notGovernment =
  /\b(?:[Ss]hadow|[Ff]ormer|[Oo]pposition|General|[Ll]ocal|Parliamentary Private) (?:\p{L}+ ){0,3}(?:[Gg]overnments?|Ministers?|Secretary|Chancellor)|Secretary[- ]General|Secretary to\b/u;

const classes: [Binder, ends: RegExp, leads: RegExp][] = (
  [
    ['we', "[Ww]e(?:[’']ve)?|I(?:[’']ve)?"],
    ['government', `${government}|${department}|${office}|${country}`],
    ['body', body],
  ] as const
).map(([binder, noun]) => [binder, ends(noun), leads(noun)]);

/** What may stand between the subject and the words that bind, without its commas. */
const adverbWords = wordSet(
  'also now today therefore further already fully always both all jointly then too together and I has have had is are',
);
/** Small words that end a subject, and the class that each can end. */
const smallEnds = new Map<string, Binder>([
  ...split('government governments ministers', 'government'),
  ...split("we we’ve we've", 'we'),
  ...split(
    'agency commission council authority regulator board force trust committee company department ministry programme fund scheme',
    'body',
  ),
]);

function split(words: string, binder: Binder): [string, Binder][] {
  return words.split(' ').map((word) => [word, binder]);
}

/** What class the last word in front that is no adverb could end; null for most words. */
function endable(front: string): Binder | 'any' | null {
  let end = front.length;
  for (;;) {
    while (end > 0 && (front[end - 1] === ' ' || front[end - 1] === ',' || front[end - 1] === '\n')) end--;
    const at = front.lastIndexOf(' ', end - 1) + 1;
    const last = front.slice(at, end);
    if (capital.test(last)) return first.test(last) ? 'we' : 'any';
    const small = smallEnds.get(last.replace(opening, ''));
    if (small !== undefined) return small;
    if (!adverbWords.has(last)) return null;
    end = at;
  }
}
const capital = /\p{Lu}|\)$/u;
const first = /^[“"‘']?(?:We|I)(?:[’']ve)?$/;
const opening = /^.*[\n“"‘(—–-]/s;

/** Who binds themselves with the words that stand behind `front`, the sentence up to them. */
export function binderOf(front: string): { binder: Binder; words: string } | null {
  const ended = endable(front);
  const own = ended === null ? null : found(1, front.slice(-120), ended);
  if (own !== null) return own;
  // ", and will": the one who acts stands at the head of the sentence.
  return /(?:,|\band|\bor|\bbut)(?: (?:also|now|then|today))?\s?$/.test(front)
    ? found(2, front.slice(0, 200), 'any')
    : null;
}

function found(which: 1 | 2, text: string, only: Binder | 'any'): { binder: Binder; words: string } | null {
  for (const each of classes) {
    if (only !== 'any' && only !== each[0]) continue;
    const match = each[which].exec(text);
    if (match === null) continue;
    if (each[0] === 'government' && notGovernment.test(match[0])) return null;
    return { binder: each[0], words: match[0].trim() };
  }
  return null;
}
