import { inFiguresPattern, inWordsPattern } from '../written-day.ts';

/** How a text gives its own date: a line that it stands on, or the words beside it. */

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const full = { source: inWordsPattern };
export const anyCase = new RegExp(full.source, 'i');
/**
 * "The press release issued by the Ports Office on 3 March 2025.", "Written by the team on …": the line in which who
 * carries a paper says when it was given out. A survey that others published is no such paper.
 */
export const carried = new RegExp(
  `(?:^|[.!?\\])”"]\\s?|(?<=\\p{Ll}))(?:(?:The|This|A|An) )?(?:(?:joint|official|short|written|oral|ministerial) )*(?:(?:press|media|news) (?:release|statement|notice|story|article)|statement|communiqu[eé]|speech|article|announcement|news|page) (?:was )?(?:issued|published|released|given|posted)\\b[^.\\n]{0,160}? on (${full.source})(?=\\s*(?:[.)\\]]|$))|\\bThe press release issued by [^.\\n]{2,90} on (${full.source})(?=\\.)`,
  'iu',
);
/** A line that begins with the day: "Published 25 November 2025 by the Ports Office". */
export const publishedLine = new RegExp(
  `^(?:First |Date )?(?:Published|Issued|Released|Posted)(?: on)?:? (${full.source})`,
);
const meetingDay = '(?:Date|(?:Date|Day) of (?:the )?meeting|Meeting date)(?: and time)? ?: ?';
/** "Date: 3 March 2025 Time: 10:00": what a record says of its meeting, on one line. */
export const dateFirst = new RegExp(`^${meetingDay}(${full.source}|${inFiguresPattern})`, 'i');
/** The same where the record lost its breaks: "MINUTES Meeting: Ports Board Date: 3 March 2025 Time: 10:00". */
export const dateInside = new RegExp(
  `(?<!\\b(?:[Cc]losing|[Ss]tart|[Ee]nd|[Dd]ue|[Nn]ext)) ${meetingDay}(${full.source}|${inFiguresPattern})`,
  'u',
);
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
  `^\\p{Lu}{3}[\\p{Lu} .,'’-]{0,40}(?:, (?:\\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\.?\\p{Lu}\\.?),?)?,? \\(?(${full.source})\\)?(?= ?[/–—(:-])`,
  'u',
);
/** "Oban, 3 March 2025. The quay …", "3 March 2025 – The quay …": a day, perhaps with its place, in front of the first sentence. */
export const inFront = new RegExp(
  `^(?:\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:, \\p{Lu}\\p{L}+)?, )?\\(?(${full.source})\\)?(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?: ?[–—:|]| -|\\.) (?=[\\p{Lu}“"‘'£\\d][^\\n]{40})`,
  'u',
);
/** "Jane Doe - 9-Nov-2007": who wrote it, and when. */
export const byline = new RegExp(
  `^\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}’'-]+){1,2} [-–|] (${full.source})$`,
  'u',
);
/** "Below is the text of the statement made by Jane Doe, the minister, on 5 July 2016." */
export const textOf = new RegExp(
  `^(?:Below is|Here is|This is|The following is|The|Text|Transcript|Speech|Statement|Remarks)\\b[^.\\n]{0,40}?(?<!\\p{L})(?:text|transcript|statement|speech|letter|remarks|article)\\b[^\\n]{0,300}? on (${full.source})\\.?$`,
);
export const delivered = new RegExp(
  `^(?:Delivered|Given|Spoken|Speech (?:given|delivered)|Date of (?:the )?(?:speech|meeting|visit))\\b[^.\\n]{0,120}?(${full.source})`,
);
const today = "\\b(?:today(?:[’']s)?|this (?:morning|afternoon|evening)|tonight)\\b";
/** "today (Monday 3 March 2025)", "today’s (3 March 2025) plans", "Today, on 3 March 2025,": not "today that from 3 March 2025". */
export const todayFull = new RegExp(`${today}[ ,]{0,2}[([–—:-]?\\s?(?:on )?(${full.source})`, 'i');
/** "3 March 2025, today," */
export const fullToday = new RegExp(`(${full.source})[^.\\n]{0,3}\\btoday\\b(?! ?[(\\[])`, 'i');
/** "today (03/03/2025)", "today (3.3.25)" */
export const todayInFigures = new RegExp(
  `${today} ?[(\\[,–-] ?(${inFiguresPattern}|\\d{1,2}([./])\\d{1,2}\\2\\d\\d(?!\\d))`,
  'i',
);
/** "yesterday (Sunday 2 March 2025)", "Tomorrow, 4 March 2025,": the day beside the one on which it is told. */
export const besideToday = new RegExp(
  `\\b(yesterday|last night|tomorrow)(?: \\p{L}+){0,2} ?[(\\[,–-] ?(${full.source})`,
  'iu',
);
export const todayShort = new RegExp(
  `${today}[ ,]{0,2}[(\\[–,-]?\\s?((?:${weekday},? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month})(?!,? \\d{4})`,
  'i',
);
/** "2013-05-09 Standards Board": year, month and day in figures in front of a title. */
export const inFiguresFirst = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?=[\s:_]|$)/;

export const inFigures = new RegExp(inFiguresPattern);

/** Months are what these patterns need: a cheap test before a dear one. */
export const dated = new RegExp(month);
export const anyMonth = new RegExp(month, 'i');
