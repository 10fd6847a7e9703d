/** A field above a message, as mail programs write it into the one that sends it on. */
const field =
  /^\*?(From|Sent|Date|To|Cc|Bcc|Subject|Importance|Attachments?|Reply-To|Sensitivity)\*?:\*?(?:\s|$)/i;
const parting =
  /^(?:-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:|_{10,}|from my iphone|sent from (?:my|outlook)\b.{0,40}|get outlook for .{0,20})$/i;
const warning =
  /^\[?(?:external|ext|official|warning)\]?$|^(?:caution|warning|external(?: e-?mail| sender)?|notice)\s*[:!-].{0,60}\b(?:(?:this|external|an) (?:e-?mail|message|sender)|sender|outside (?:of )?(?:the|your|our) organi[sz]ation)\b.*|^this (?:e-?mail|message) (?:originated|came|was sent|is) from (?:an )?(?:outside|external)\b.*|^you don['’]t often get e-?mail from\b.*/i;
const disclaimer =
  /^(?:(?:this|any) (?:e-?mail|message|communication)|the (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message|communication|transmission))\b.{0,200}\b(?:confidential|privileged|intended (?:solely|only)|in error)\b.*|^(?:if you (?:have|are not).{0,120}(?:received this|intended recipient)|please consider the environment before)\b.*/i;

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

/** Fields of a mail that stand together, three at least, from whom and about what among them; and what is set around. */
export function mailLines(lines: string[]): MailLines {
  const found = new Set<number>();
  let subject: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (parting.test(line) || (line.length < 1500 && (warning.test(line) || disclaimer.test(line))))
      found.add(at);
    else if (/^\*?From\*?:/i.test(line)) {
      const end = fieldsFrom(lines, at);
      const names = lines.slice(at, end).map((each) => field.exec(each)?.[1]?.toLowerCase());
      if (end - at < 3 || !names.includes('subject')) continue;
      for (let i = at; i < end; i++) found.add(i);
      const about = lines.slice(at, end).find((each) => /^\*?Subject/i.test(each)) ?? '';
      subject =
        about
          .replace(field, '')
          .replace(/^(?:\s*(?:(?:re|fwd?|aw|wg)\s*:|\[external\]))+\s*/i, '')
          .trim() || subject;
      at = end - 1;
    }
  }
  return { lines: found, subject };
}

/** Fields follow each other; one that is long goes on in lines of addresses. */
function fieldsFrom(lines: string[], at: number): number {
  let end = at;
  while (end < lines.length && (field.test(lines[end] ?? '') || (end > at && isAddresses(lines[end] ?? ''))))
    end++;
  return end;
}

const isAddresses = (line: string): boolean =>
  /[<;]/.test(line) && /@\S+[>;]?/.test(line) && line.length < 2000;
