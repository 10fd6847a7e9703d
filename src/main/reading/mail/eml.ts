import PostalMime, { type Email } from 'postal-mime';
import { failed } from '../../../shared/failure.ts';
import type { Opener } from '../source.ts';
import { dayWritten } from './days.ts';
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
  return letterText(letterOf(email), path);
};

async function parsed(bytes: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch {
    return undefined;
  }
}

/** A message of several parts says where the last one ends. */
function isCut({ headers }: Email, bytes: Buffer): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /^\s*multipart\/.*\bboundary="?([^";\s]+)/is.exec(type)?.[1];
  return boundary !== undefined && !bytes.includes(`--${boundary}--`);
}

function letterOf(email: Email): Letter {
  const { subject = '', from, html = '', text = '', attachments, headers } = email;
  return {
    ...{ subject, html, text },
    from: from?.name || from?.address || '',
    sent: dayWritten(headers.find(({ key }) => key === 'date')?.value ?? ''),
    // Pictures of the message itself (a logo in a signature) are no enclosures.
    attachments: attachments
      .filter(({ related }) => !related)
      .map(({ filename }) => filename ?? 'without a name'),
  };
}
