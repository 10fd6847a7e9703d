import { isUtf8 } from 'node:buffer';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { failed } from '../../../shared/failure.ts';
import { dayWritten } from '../days.ts';
import { decodeText } from '../decode.ts';
import type { Opener } from '../source.ts';
import { invitationIn } from './invitation.ts';
import { type Letter, letterText } from './letter.ts';

/** A message as mail programs save it (.eml). */
export const openEml: Opener = async (bytes, path) => {
  const email = await parsed(bytes);
  if (!email)
    return failed({ kind: 'file-damaged', path, detail: 'its parts are nested deeper than in mail' });
  // Every message says who sent it; what does not is something else.
  if (!email.from && !email.subject) {
    return failed({ kind: 'file-damaged', path, detail: 'it has neither a sender nor a subject' });
  }
  if (isCut(email, bytes)) {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short: its last part does not end' });
  }
  if (isLocked(email)) return failed({ kind: 'document-encrypted', path });
  return letterText(letterOf(email), path);
};

async function parsed(bytes: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(inUtf8(bytes), { maxNestingDepth: 50 });
  } catch {
    return undefined;
  }
}

/** Mail that says nothing of its encoding is read as UTF-8; where it is in another, it is made that first. */
function inUtf8(bytes: Buffer): Buffer {
  if (isUtf8(bytes) || /\bcharset\s*=/i.test(bytes.toString('latin1'))) return bytes;
  const text = decodeText(bytes);
  return text === undefined ? bytes : Buffer.from(text);
}

const typeOf = ({ headers }: Email): string => headers.find(({ key }) => key === 'content-type')?.value ?? '';

/** A message of several parts says where the last one ends. */
function isCut(email: Email, bytes: Buffer): boolean {
  const [, quoted, bare] =
    /^\s*multipart\/.*\bboundary\s*=\s*(?:"([^"]+)"|([^";\s]+))/is.exec(typeOf(email)) ?? [];
  const boundary = quoted ?? bare;
  return boundary !== undefined && !bytes.includes(`--${boundary}--`);
}

/** What only its receiver's own program can open. */
const isLocked = (email: Email): boolean =>
  /^\s*application\/(x-)?pkcs7-mime.*\benveloped|^\s*multipart\/encrypted/is.test(typeOf(email));

/** Signatures, which hold no words, and messages, which are stories of their own. */
const apart = /^(application\/(x-)?(pkcs7|pgp)-signature|message\/rfc822)$/i;

function letterOf(email: Email): Letter {
  const { subject = '', from, html = '', text = '', attachments, headers } = email;
  return {
    ...{ subject, html, text },
    from: from?.name || from?.address || '',
    sent: dayWritten(headers.find(({ key }) => key === 'date')?.value ?? ''),
    invitation: attachments.filter(isCalendar).map(wordsOf).map(invitationIn).find(Boolean),
    // Pictures of the message itself (a logo in a signature) are no enclosures.
    attachments: attachments
      .filter((each) => !each.related && !apart.test(each.mimeType) && !isCalendar(each))
      .map(({ filename }) => filename ?? 'without a name'),
  };
}

/** An invitation comes twice, as another form of the message and as a file beside it. */
const isCalendar = ({ mimeType }: Attachment): boolean =>
  /^(text\/calendar|application\/ics)$/i.test(mimeType);

const wordsOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
