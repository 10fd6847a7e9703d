import { datedLine } from '../dated-line.ts';

/** A field above a message, as mail programs write it into the one that sends it on. */
const field =
  /^\*?(From|Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments?|Reply-To|Sensitivity)\*?:\*?(?:\s|$)/i;
const parting =
  /^(?:-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:|_{10,}|from my iphone|sent from (?:my|outlook)\b.{0,40}|get outlook for .{0,20})$/i;
const warning =
  /^\[(?:external|ext|official|warning)\]$|^(?:caution|warning|external(?: e-?mail| sender)?|notice)\s*[:!-].{0,60}\b(?:(?:this|external) (?:e-?mail|message)|external sender|outside (?:of )?(?:the|your|our) organi[sz]ation)\b.*|^this (?:e-?mail|message) (?:originated|came|was sent|is) from (?:an )?(?:outside|external)\b.*|^you don['’]t often get e-?mail from\b.*/i;
const disclaimer =
  /^(?:this (?:e-?mail|message|communication)|the (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message|communication|transmission))\b.{0,200}\b(?:confidential|privileged|intended (?:solely|only)|in error)\b.*|^(?:if you (?:have|are not)[^.!?]{0,120}(?:received this (?:e-?mail|message|communication|transmission)|intended recipient)|please consider the environment before)\b.*/i;

export const signsOfMail = [
  'Subject:',
  'essage--',
  'forwarded message',
  'n error',
  'his email',
  'EXTERNAL',
  'External]',
  'environment before',
];

/** The lines of a mail round a story, and its subject as a title where it has one. */
export interface MailLines {
  lines: Set<number>;
  subject: string | null;
}

/**
 * Fields of a mail that stand together above all else, three at least, from whom and about what among them; the
 * warnings beside them; and the disclaimers below all else. The fields of a mail farther down stay: they say who wrote
 * what. So does the day of the mail, where the text gives no other.
 */
export function mailLines(lines: string[]): MailLines {
  const found = disclaimersBelow(lines);
  const days: number[] = [];
  let subject: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const end = /^\*?From\*?:/i.test(line) ? fieldsFrom(lines, at) : at;
    const fields = lines.slice(at, end);
    if (fields.length >= 3 && fields.some((each) => /^\*?Subject/i.test(each))) {
      fields.forEach((each, i) => {
        found.add(at + i);
        if (/^\*?(?:Sent|Date)\*?:/i.test(each)) days.push(at + i);
      });
      subject = subjectOf(fields) || subject;
      at = end - 1;
    } else if (parting.test(line) || (line.length < 1500 && warning.test(line) && !mayBeTold(line)))
      found.add(at);
    else break;
  }
  if (days.length > 0 && !lines.some((line, at) => !found.has(at) && datedLine(line) !== null))
    for (const day of days) found.delete(day);
  return { lines: found, subject };
}

const subjectOf = (fields: string[]): string =>
  (fields.find((each) => /^\*?Subject/i.test(each)) ?? '')
    .replace(field, '')
    .replace(/^(?:\s*(?:(?:re|fwd?|aw|wg)\s*:|\[external\]))+\s*/i, '')
    .trim();

/** Disclaimers and signs of a program that sent the mail, below which nothing else stands. */
function disclaimersBelow(lines: string[]): Set<number> {
  const found = new Set<number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (line.length >= 1500 || mayBeTold(line) || !(disclaimer.test(line) || parting.test(line))) break;
    found.add(at);
  }
  return found;
}

/** Words in marks, or that somebody says, are a story's. */
export const mayBeTold = (line: string): boolean => /["“”]|\b(?:said|says|told|added|adds)\b/.test(line);

/** Fields follow each other; one that is long goes on in lines of addresses. */
function fieldsFrom(lines: string[], at: number): number {
  let end = at;
  while (end < lines.length && (field.test(lines[end] ?? '') || (end > at && isAddresses(lines[end] ?? ''))))
    end++;
  return end;
}

const isAddresses = (line: string): boolean =>
  /[<;]/.test(line) && /@\S+[>;]?/.test(line) && line.length < 2000;
