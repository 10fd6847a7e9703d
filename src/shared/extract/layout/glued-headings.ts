import { danglers } from '../lexicon/function-words.ts';
import { mayRunOn } from '../words.ts';
import { lastWord } from './units.ts';

/** Up to twelve words without a stop, and right behind them the capital of a sentence's first word. */
const headed =
  /^([\p{Lu}\p{N}][^.:;!?"“”\n]{2,90}?(?:\p{Ll}{3}[’)]?|\p{Lu}{2}(?=\p{Lu}\p{Ll}{2})))(?=\p{Lu}\p{Ll}+(?:[’']s)?,? [^\n]{25})/u;
/** A capital behind a small letter, or small letters behind three capitals, whatever stands for letters beyond A to Z. */
const afterCapitals = /[A-Z\x80-\uffff]{3}[a-z\x80-\uffff]{2}/;
const mayHold = (text: string): boolean => mayRunOn(text) || afterCapitals.test(text);
const likely = /\p{Ll}\p{Lu}|\p{Lu}{3}\p{Ll}{2}/u;

/** Sentences begin so and headings seldom do: behind them a capital is rather a name whose space was lost. */
const opensSentence =
  /^(?:The|A|An|It|Its|This|These|Those|They|We|He|She|I|In|On|At|As|By|For|From|With|There|Our|If|To|And|But|More|All|Today|Following|You|Your)\b/;
const asks = /^(?:What|Why|How|Who|Where|When)\b/;
const tells =
  / (?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|said|says|announced|welcomed|visited|met) /;

/** The first halves of names with a capital inside: MacLeod, YouTube, LinkedIn. */
const insideName =
  /(?:^|[\s(])(?:Mac|Fitz|You|Linked|Tik|Pay|Whats|Face|Snap|Git|Power|Java|Deep|Glaxo|Astra|Easy|Scot|Sky|Air|Health|Fin|Bio|Home|Cyber|Smart|Open|Micro|Post)$/;

/** Where a heading that stands glued to its text ends, in a piece of a text that lost its breaks; null where none does. */
export function headingEnd(piece: string, whole: string): number | null {
  const head = piece.slice(0, 180);
  const start = head.slice(0, 110);
  if (!mayHold(start) || !likely.test(start)) return null;
  const found = headed.exec(head)?.[1];
  if (found === undefined || found.split(' ').length > 12 || insideName.test(found)) return null;
  const words = found.split(' ').length;
  if (words < 2 || (opensSentence.test(found) && words > 3) || danglers.has(lastWord(found).toLowerCase()))
    return null;
  if (!asks.test(found) && tells.test(`${found} `)) return null;
  return isOneWord(found, head, whole) ? null : found.length;
}

/** A word with a capital inside that the text has more than once is written so. */
export function isOneWord(found: string, head: string, whole: string): boolean {
  const word = lastWord(found) + (/^[\p{L}’']+/u.exec(head.slice(found.length))?.[0] ?? '');
  return whole.indexOf(word) !== whole.lastIndexOf(word);
}
