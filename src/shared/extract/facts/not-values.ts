import { matchesOf } from '../matches.ts';
import { Sign } from '../signs.ts';
import { Beside } from './digit-signs.ts';
import { inOneForm, mayHold, type Tried } from './pattern.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** "section 12", "Recommendation 4", "page 3": the noun in front of the number. */
const numbered =
  '\\b(?:sections?|recommendations?|actions?(?: points?)?|objective|goal|pillar|priority|principle|theme|question|paper|bridge|cop|control period|clause|articles?|paragraph|para|pages?|chapter|schedule|annex|items?|agenda items?|room|rm|table|figure|fig|nos?|number|phase|tier|level|stage|key stage|grade|band|category|resolution|version|volume|part|unit|module|platform|terminal|junction|lot|step|appendix|regulations?|case|route|line|zone|type|class|form|release|model|tranche|channel|radio|bbc|text|topics?|district|meeting(?= \\d{1,3}(?:[.,;:)]|$)))\\.? \\d';

/** What looks like a value and is none, and what shows that a sentence may hold it. */
const unlike: Tried[] = [
  // A title in marks, ‘8 Out of 10 Cats’, or a mark’s one word, ‘Top40’. No word can be parted in two ways: such a
  // pattern would take for ever over a long one.
  {
    signs: Sign.mark,
    pattern:
      /[‘“"'](?=[^’”"']{0,60}?\p{Lu})(?:(?:(?:[\p{Lu}\d][\p{L}\d’'-]{0,40}|of|the|and|in|to|for|a)(?![\p{L}\d-])[ .,]{0,2}){2,9}|[\p{Lu}\d][\p{Ll}’'-]{0,40}[\p{Lu}\d][\p{L}\d’'-]{0,40}[ .,]{0,2})[’”"']/gu,
  },
  // A numbered heading or paragraph: "4.5 National Infrastructure Commission", "2.1.", "2.Employers must", "10.02: Papers", "1 Welcome and Introductions".
  {
    signs: Sign.digit,
    beside: Beside.first,
    pattern:
      /^\d{1,2}(?:\.\d{1,2}){1,3}(?=\.?(?:$|:?\s\p{Lu}))|^\d{1,2}\.(?=\p{Lu}\p{Ll})|^\d{1,2}(?=\s(?:Welcome|Apologies|Introductions?|Minutes|Agenda|Matters|Declarations?|Any|Chair|Updates?|Reports?|Actions?|Review|Date|Next|Summary)\b[^.!?]{0,80}$)/gu,
  },
  // "Key Stage 2 pupils", "a Year 1 pupil".
  {
    signs: Sign.numbered,
    sign: /(?:stage|year) \d/i,
    pattern:
      /\bkey stages? \d(?: (?:and|to|or) \d)?|\bYears? (?:1[0-3]|\d)(?: (?:and|to|or) (?:1[0-3]|\d))?\b/gi,
  },
  // The number in a chemical's name: "6-MAM", "delta-9-compound".
  {
    signs: Sign.digit,
    beside: Beside.dash,
    sign: /\d[-–]\p{L}/u,
    pattern: /(?<=\p{L}[-–])\d{1,2}(?=[-–]\p{L})|\b\d{1,2}(?=-(?:\p{Lu}{2,}|\p{Ll}{13,}))/gu,
  },
  // The number of a regiment or a squadron: "45 Commando", "3 Fighter Squadron".
  {
    signs: Sign.digit,
    beside: Beside.upper,
    pattern:
      /\b\d{1,3} (?:\p{Lu}\p{L}+ ){0,3}(?:Commando|Regiment|Rifles|Squadron|Brigade|Battalion|Corps|PARA|Wing)\b/gu,
  },
  // The result of a match, and the year in the name of Games, with their place.
  {
    signs: Sign.digit,
    beside: Beside.dash,
    pattern:
      /\d{1,2}-\d{1,2}(?!\d)(?<=\b(?:won|lost|beat|drew|beaten|victory|defeat|win) (?:\p{L}+ ){0,3}\d{1,2}-\d{1,2})/gu,
  },
  {
    signs: Sign.year,
    beside: Beside.upper,
    pattern: /\b(?:19|20)\d\d(?= (?:Games|Olympics|Paralympics|Act|World Cup)\b)/g,
  },
  // A reference between slashes: "REF/2024/0045".
  {
    signs: Sign.digit,
    beside: Beside.slash,
    sign: /[A-Z]\/\d/,
    pattern: /\b[A-Z]{2,}(?:\/[A-Z\d]{1,8}){1,4}\b/g,
  },
  // The reference of a paper: "FSA 24/06/01".
  {
    signs: Sign.digit,
    beside: Beside.slash | Beside.dash,
    pattern: /\b[A-Z]{2,} ?\d{1,3}(?:[/-]\d{1,4}){1,3}\b/g,
  },
  // The references of a board's papers, "BRD(06)57", and boxes and codes of the post: "PO Box 25", "ACT 2616".
  { signs: Sign.digit, beside: Beside.round, pattern: /\b[A-Z]{2,}\(\d{1,4}\)\s?\d{0,4}/g },
  {
    signs: Sign.numbered,
    pattern: /\bBox \d{1,6}\b|\b(?:ACT|NSW|VIC|QLD|TAS|NT|SA|WA) \d{4}\b/g,
  },
  // Ages in a body's name: "14-19 Reform Group".
  {
    signs: Sign.digit,
    beside: Beside.dash,
    sign: /\d[-–]\d{1,2} \p{Lu}/u,
    pattern:
      /\b\d{1,2}[-–]\d{1,2}(?= (?:\p{Lu}\p{L}+ ){0,3}(?:Group|Programme|Team|Strategy|Partnership|Board|Unit|Forum|Network)\b)/gu,
  },
  // Addresses on the net, and hashtags.
  { signs: Sign.net, pattern: /(?:https?:\/\/|www\.)\S{1,300}/g },
  { signs: Sign.net, pattern: /[\w.+-]{1,60}@\S{1,120}/g },
  { signs: Sign.net, pattern: /#\p{L}[\p{L}\p{N}_]{0,60}/gu },
  // Numbers that are called: "our 111 service", "call 101", "a 999 operator", "text 60777".
  {
    signs: Sign.digit,
    sign: /\b(?:999|1[01]\d|159|\d{5,6})\b/,
    pattern:
      /\b(?:999(?= (?:calls|callers|services)\b)|(?:999|1[01]\d|159)(?= (?:service|call|caller|call[- ]handlers?|line|number|operators?|system|phone|online|telephone|helpline|emergency|non-emergency)\b))|(?<=\b(?:999|1[01]\d) (?:and|or) )(?:999|1[01]\d)\b|(?<=\b(?:[Cc]all(?:ing|ed)?|[Dd]ial(?:ling|led)?|[Rr]ing(?:ing)?|[Pp]hon(?:e|ing)|NHS|[Cc]ontact(?:ing)? \p{L}+ on|[Tt]ext(?: \p{L}+ to)?) )(?:999|1[01]\d|159|\d{5,6})\b(?! \p{Ll}+s\b)/gu,
  },
  // Telephone numbers.
  {
    signs: Sign.digit,
    beside: Beside.phone,
    sign: /\+\d|\b0\d/,
    pattern: /(?:\+\d{2}|\b0)[\d()\s-]{8,16}\d\b|\b0\d{2,4}[\s-]\d{3,8}\b/g,
  },
  // Postcodes and roads.
  {
    signs: Sign.digit,
    beside: Beside.capital,
    pattern:
      /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[ABM]\d{1,4}(?:\(M\))?(?![\d,.]{0,12}\s?(?:million|billion))\b/g,
  },
  // Numbered parts. The sign looks for the number first and for its noun behind it.
  {
    signs: Sign.numbered,
    pattern: new RegExp(
      `${numbered}[\\d.,()a-z/-]{0,12}(?: to \\d{1,3}\\b)?(?!\\d|\\s?(?:%|per cent|metres|kilometres|km|miles|homes|people|jobs|families|years|months|tonnes|hectares|litres|places|officers|pupils|patients|properties)\\b)`,
      'gi',
    ),
  },
  // The year in the name of an Act, a Bill, a Games.
  {
    signs: Sign.dated,
    sign: /(?:19|20)\d\d(?<=[a-z] (?:of )?\d{4})/,
    pattern:
      /\b(?:Act|Bill|Order|Regulations?|Agenda|Rules|Directive|Strategy|Convention|Olympics|Paralympics|Census|Games|Cup) (?:of )?(?:19|20|21)\d\d\b/g,
  },
  // "50:50", "a 4x4".
  { signs: Sign.digit, beside: Beside.colon, pattern: /\b\d{1,3}:\d{1,3}\b|\b\d{1,2}x\d{1,2}\b/g },
  // Times of the day.
  {
    signs: Sign.digit,
    beside: Beside.hour | Beside.colon | Beside.point,
    pattern:
      /\b(?:[01]?\d|2[0-3])\.[0-5]\d\s?(?:[-–]|to)\s?(?:[01]?\d|2[0-3])\.[0-5]\d\b(?!\s?(?:%|per|m\b|million|billion|\.))|\b0\d\.[0-5]\d\b(?!\s?(?:%|per|[.\d]))|\b\d{1,2}(?:[:.]\d{2})?\s?(?:(?:[ap]m|noon|midnight)\b|[ap]\.m\b)|\b\d{1,2}:\d{2}(?:\s?[-–]\s?\d{1,2}:\d{2})?\b/gi,
  },
  // "Top 10".
  { signs: Sign.numbered, pattern: /\b[Tt]op \d{1,4}\b/g },
  // Ranks, but for the days of a month.
  {
    signs: Sign.digit,
    beside: Beside.rank,
    pattern: new RegExp(
      `(?<!${month} )\\b\\d{1,4}(?:st|nd|rd|th)\\b(?!(?:\\s(?:to|and|until)\\s\\d{1,2}(?:st|nd|rd|th)|\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th))?\\s(?:of\\s)?${month})`,
      'g',
    ),
  },
  // House numbers.
  {
    signs: Sign.digit,
    beside: Beside.upper,
    pattern:
      /\b(?!(?:19|20)\d\d )\d{1,5}[a-z]? (?:[A-Z][a-z]{1,30} ){1,2}(?:Street|Road|Avenue|Lane|Square|Row|Place|Way|Park|Court|House|Crescent|Terrace|Drive|Gate|Gardens|Mews|Wharf|Yards?|Quay|Embankment|Mall|Circus|Parade|Plaza|Close|Buildings|Broadway|Petty France)\b|\b\d{1,4}[a-z]? Petty France\b/g,
  },
  // Numbers inside words: Covid-19, G7, MI5, 5Safe, and footnote marks.
  {
    signs: Sign.digit,
    beside: Beside.letter | Beside.slash | Beside.square,
    sign: /\d(?<=\p{L}-?\d)|24\/7|\[\d|covid/iu,
    pattern:
      /\b(?:COVID|Covid)[-‑]?19\b|(?<![\p{L}\p{N}-])(?!(?<=\d ?)(?:[MGk]?tCO|(?:km|m|cm|ft)[23²³]))\p{L}[\p{L}-]{0,40}\d[\p{L}\p{N}]{0,20}|\b24\/7\b|\[\d{1,3}\]|(?<=\p{L}-)(?<!\d-in-)\d{1,4}\b/gu,
  },
  { signs: Sign.numbered, pattern: /\b(?:COVID|Covid) 19\b/g },
];

export const patterns: Tried[] = unlike.map(inOneForm);

/** Marks the characters of a sentence with such signs, and this beside its digits, that belong to no value. */
export function markNonValues(sentence: string, signs: number, beside: number, taken: Uint8Array): void {
  if ((signs & Sign.digit) === 0) return;
  for (const each of patterns) {
    if (!mayHold(each, sentence, signs, beside)) continue;
    for (const found of matchesOf(sentence, each.pattern))
      taken.fill(1, found.index, found.index + found[0].length);
  }
}
