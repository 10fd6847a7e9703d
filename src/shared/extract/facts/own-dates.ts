/** How a text gives its own date: a line that it stands on, or the words beside it. */

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const full = new RegExp(
  `(?:${weekday},? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d\\d(?!\\d)|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b|\\b\\d{1,2}-${month}-(?:19|20)\\d\\d\\b`,
);
export const anyCase = new RegExp(full.source, 'i');
export const issued = new RegExp(
  `\\b(?:published|issued|released|first published|date|dated|updated|posted)\\b[^.\\n]{0,80}?(${full.source})`,
  'i',
);
/** A line of its own: "Published 25 November 2025". */
export const publishedLine = new RegExp(
  `^(?:First )?(?:Published|Issued|Released|Posted)(?: on)?:? (${full.source})`,
);
/** A line "Published", with the day on the line below. */
export const publishedLabel = /^(?:First )?(?:Published|Issued|Released|Posted)(?: on)?:?$/;
/** "Made by the Minister on 25 November 2025", "Prepared by the team on …": the paper's own date. */
export const made = new RegExp(
  `^(?:Prepared|Made|Issued|Published|Laid|Circulated|Written)\\b(?:(?!\\bheld\\b)[^.\\n]){0,160}?\\bon:? (${full.source})`,
);
/** "Minutes of the meeting held on 4 June 2024", "Third meeting, 6 November 2025": a record is of the day of its meeting. */
export const minuted = new RegExp(
  `^(?:(?:Draft )?(?:Minutes|Notes?|Record|Summary|Readout|Actions|Agenda)\\b[^.\\n]{0,200}?|(?:[\\p{L} ’'-]{0,50} )?(?:Meeting|Roundtable|Board|Forum|Summit|Held)(?: (?:held )?on|:|,)? ?[^.\\n]{0,30}?)\\b(${full.source})`,
  'iu',
);
/** "Thursday 24 September 2015, 14:00 – 16:00", "12:30 – 16:30, 15 May 2014, Room 6": the day and hours of a meeting. */
export const withHours = new RegExp(
  `(${full.source}),? (?:at |from )?\\d{1,2}(?:[:.]\\d\\d)(?![\\d%])|\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?,? (?:on )?(${full.source})`,
  'i',
);
/** "The 16th Summit took place in London on 20 June 2011": the day of the meeting that a communiqué is of. */
export const tookPlace = new RegExp(
  `^(?:The )?[^.\\n]{0,90}\\b(?:Summit|Meeting|Council|Committee|Group|Forum|Board)\\b[^.\\n]{0,60}? (?:took place|was held|met|held)\\b[^.\\n]{0,60}? on (${full.source})`,
  'i',
);
/** "— from a Dunmere Council press release - 24 January 2019", "9 May 2000 Media inquiries: …": the paper's own day at its end. */
export const signedOff = new RegExp(
  `^(?:[-–—]{0,2}\\s?(?:from|source|taken from|first published)\\b[^.\\n]{0,90}?[-–—,(:]\\s?)(${full.source})\\)?$`,
  'i',
);
/** The same behind the last words of a text that lost its breaks: "… for all.— from a Dunmere Council press release - 27 March 2020". */
export const signedOffBehind = new RegExp(
  `[.!?”"’'][”"’']?\\s?[–—] ?(?:from|source|taken from|first published)\\b[^.\\n]{0,90}?[-–—,(:]\\s?(${full.source})\\)?$`,
  'i',
);
export const aboveContacts = new RegExp(
  `^(${full.source})\\s*(?:[-–|]\\s*)?(?:Media|Press|Contacts?|For (?:further|more)|ENDS|Ends)\\b`,
);
/** "VANCOUVER, Nov. 29, 2019 /CNW/ - In Vancouver, …": the place and day that open a wire's first sentence. */
export const wired = new RegExp(
  `^\\p{Lu}{3}[\\p{Lu} .,'’-]{0,40}(?:, (?:\\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\.?\\p{Lu}\\.?),?)?,? \\(?(${full.source})\\)?(?= ?[/–—(-])`,
  'u',
);
/** "Jane Doe - 9-Nov-2007": who wrote it, and when. */
export const byline = new RegExp(
  `^\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}’'-]+){1,2} [-–|] (${full.source})$`,
  'u',
);
/** "Below is the text of the statement made by Jane Doe, the minister, on 5 July 2016." */
export const textOf = new RegExp(
  `^(?:Below is|Here is|This is|The following is|The)\\b[^.\\n]{0,40}\\b(?:text|transcript|statement|speech|letter|remarks|article)\\b[^\\n]{0,300}? on (${full.source})\\.?$`,
);
export const delivered = new RegExp(
  `^(?:Delivered|Given|Spoken|Speech (?:given|delivered)|Date of (?:the )?(?:speech|meeting|visit))\\b[^.\\n]{0,120}?(${full.source})`,
);
export const todayFull = new RegExp(
  `\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b[^.\\n]{0,20}?(${full.source})|(${full.source})[^.\\n]{0,3}\\btoday\\b`,
  'i',
);
export const todayShort = new RegExp(
  `\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b[ ,]{0,2}[(\\[–,-]?\\s?(${weekday},? \\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month})(?!,? \\d{4})`,
  'i',
);
/** "2013-05-09 Standards Board": year, month and day in figures in front of a title. */
export const inFiguresFirst = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?=[\s:_]|$)/;

/** Months are what these patterns need: a cheap test before a dear one. */
export const dated = new RegExp(month);
export const anyMonth = new RegExp(month, 'i');
