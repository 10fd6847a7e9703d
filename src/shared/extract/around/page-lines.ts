import { datedLine } from '../dated-line.ts';
import { kindLabel } from '../layout/title.ts';
import { mayBeTold } from './mail-lines.ts';

/** What only a page says to its readers, whole lines of it: about its cookies, and the ways round it. */
const banner =
  /^(?:cookies on \S.{0,40}|(?:this (?:web)?site|[\p{L}.]{2,20}) uses? cookies(?:$| (?:which|that|to|for)\b.*)|we (?:also )?use (?:some |our own |necessary |essential |optional |third.party ){0,3}cookies (?:to (?:make|give|personalise|understand|improve|collect|ensure|analyse|help|store|run|provide|offer)|on this|for)\b.*|we also use cookies set by other sites\b.*|we(?:['’]d| would) like to (?:set|use) (?:additional |optional |analytics )?cookies\b.*|(?:accept|reject|allow|view|manage|hide|change|customise|set|use) (?:all |only |additional |optional |analytics |essential |necessary |non-essential |your |my )*cookies?(?: settings| preferences| policy)?|cookie (?:settings|preferences|policy|notice|banner)|you(?:['’]ve| have) (?:accepted|rejected) (?:all |additional |analytics )?cookies\b.*|hide (?:this|cookie) message|skip to (?:main |the )?(?:content|navigation|search)|(?:toggle|show or hide|main|primary|site|navigation) (?:search|navigation|menu|navigation menu)|search (?:on )?GOV\.UK|popular on GOV\.UK|is this page (?:useful|helpful)\??|(?:maybe|yes|no),? this page is (?:not )?(?:useful|helpful)|did you find (?:this|what you).{0,30}\?|(?:report a problem|is there anything wrong) with this page\.?|help us improve \S.{0,30}|(?:share|email|print|tweet|save|bookmark) (?:this )?(?:page|article|story|post|news|release)|share (?:this )?(?:on|to|via|by) \p{L}+.{0,30}|(?:opens|open) in (?:a )?new (?:tab|window)|sign up (?:for|to) (?:e-?mails?|our newsletter|e-?mail (?:updates|alerts)|alerts|updates)(?: or print this page)?\.?|(?:get|subscribe to) e-?mails?(?: about this page| alerts| updates)?|back to top|view (?:this e-?mail|it|this message|online) in (?:your|a|the) (?:web )?browser\.?|having trouble (?:viewing|reading) this\b.*|you are (?:receiving this|subscribed to)\b.{0,160}|you(?:['’]ve)? received this (?:e-?mail|message|update) because\b.*|this (?:e-?mail|message) was sent (?:to|by)\b.*|(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions)|privacy (?:policy|notice)|update (?:your )?(?:subscriptions|preferences|profile))(?:\s*[|•·,]\s*.{0,80})?|update your subscriptions, .*|forward (?:this )?(?:e-?mail )?to a friend|subscriber (?:services|preferences)\b.*|all content is available under the open government licence.*|©.{0,80}|(?:crown )?copyright ©?.{0,60}|don['’]t include personal or financial information like .*|rhestr o wasanaethau cymraeg|related content|explore the topic|services and information|accessibility statement|terms (?:and|&) conditions)$/iu;

/** What begins such lines, in small letters: most texts have none of these, and are not looked through. */
export const signsOfPages = [
  'ookies',
  'kip to ',
  'his page',
  'his article',
  'n your browser',
  'nsubscribe',
  'pdate your subs',
  'ack to top',
];

/** Whether a line is one that only a page has. */
const isBanner = (line: string): boolean => line.length < 400 && banner.test(line) && !mayBeTold(line);

/** The few of them that no story has as a heading or a question of its own: they are the page's wherever they stand. */
const anywhere =
  /^(?:skip to (?:main |the )?content|(?:accept|reject|allow|view|hide|manage) (?:all |only |additional |optional |analytics |essential |this )*cookies?(?: settings| preferences)?|back to top|unsubscribe|share on (?:facebook|twitter|x|linkedin|whatsapp)\b.{0,30}|(?:share|print|email|tweet|bookmark) this (?:page|article|story|release)|is this page (?:useful|helpful)\??)$/i;

export const isNeverTold = (line: string): boolean => line.length < 80 && anywhere.test(line);

/** A name of a place in a site, and nothing that a story says: no stop, no mark, no day, no more than three words. */
const isPlace = (line: string): boolean =>
  line.length <= 60 &&
  !/[.!?:;,”"’…]$/.test(line) &&
  !/["“”]/.test(line) &&
  line.split(/\s+/).length <= 3 &&
  datedLine(line) === null;

/** How far down the banner of a page may reach. */
const top = 60;

/** How many lines at the top of a text are the page's and not the story's; 0 where it has no banner. */
export function linesAbove(lines: string[]): number {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  let last = -1;
  for (const [count, at] of filled.slice(0, top).entries()) {
    if (isBanner(lines[at] ?? '') && !isBelow(lines[at] ?? '')) last = count;
    else if (!knownPlace.test(lines[at] ?? '')) break;
  }
  if (last < 0) return 0;
  return (filled[last + placesBehind(lines, filled.slice(last + 1))] ?? -1) + 1;
}

/** "Menu", "Home", "Environment": places below a banner, as far as a line that says what the paper is or is a known one. */
function placesBehind(lines: string[], behind: number[]): number {
  const near = behind.slice(0, 14).map((at) => lines[at] ?? '');
  const label = near.findIndex((line) => kindLabel(line)?.rest === '');
  const home = near.findIndex((line) => /^home\b/i.test(line));
  const isOnTrail = (line: string, i: number): boolean =>
    knownPlace.test(line) || (home !== -1 && i > home && isPlace(line));
  if (label !== -1 && near.slice(0, label).every(isOnTrail)) return label;
  const first = near.findIndex((line) => !knownPlace.test(line));
  return first === -1 ? near.length : first;
}

const knownPlace =
  /^(?:GOV\.UK|menu|search|home|news|home\s*[>»].*|close|login|log in|sign in|my account|contact(?: us)?|about(?: us)?|topics?|departments|worldwide|how government works|get involved|consultations|statistics|news and communications|news stories|latest news|cymraeg|english|navigation)$/i;

/** Lines that stand below a story, not above it. */
const isBelow = (line: string): boolean =>
  /^(?:is this page|(?:maybe|yes|no),? this|did you find|report a|help us|back to|related|explore|services and|©|all content)/i.test(
    line,
  );

/** Below these a page has nothing but links of its own. */
const end =
  /^(?:related content|explore the topic|is this page|did you find|report a problem|help us improve|services and information|sign up (?:for|to)|get e-?mails|print this page)/i;

/**
 * The stretch at the end of a text that is the page's: from the first line of its end to the last line that only a page
 * has. What stands behind that, or above, may be a list of the story's, and stays.
 */
export function linesBelow(lines: string[]): { from: number; to: number } {
  const none = { from: lines.length, to: lines.length };
  let { from, to } = none;
  let left = 120;
  // Nothing but a page's lines stands below.
  let isLast = true;
  for (let at = lines.length - 1; at >= 0 && left > 0; at--) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    left -= 1;
    if (isBanner(line)) {
      if (to === lines.length) to = at + 1;
      if (end.test(line) || isLast) from = at;
    } else if (isLink(line)) isLast = false;
    else break;
  }
  return from < to ? { from, to } : none;
}

/** A link of a page's foot: no sentence. */
const isLink = (line: string): boolean =>
  line.length <= 80 && !/[.!?:;”"…]$/.test(line) && !/["“”]/.test(line);
