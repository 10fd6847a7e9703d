import { isUtf8 } from 'node:buffer';
import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';
import { failed } from '../../../shared/failure.ts';
import { dayInLondon, dayWritten } from '../days.ts';
import { declaredText } from '../declared.ts';
import { decodeText } from '../decode.ts';
import { rtfHtml } from '../rtf/open.ts';
import type { Opener } from '../source.ts';
import { type Letter, letterText } from './letter.ts';
import { fieldsOf } from './msg-fields.ts';
import { meetingOf } from './msg-meeting.ts';

/** A message as Outlook saves it (.msg). */
export const openMsg: Opener = async (bytes, path) => {
  const fields = fieldsOf(bytes);
  if (!fields) {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
  }
  return letterText(withRichText(await letterOf(fields), fields, path), path);
};

async function letterOf(fields: FieldsData): Promise<Letter> {
  const { subject = '', senderName, senderSmtpAddress, senderEmail, body = '', attachments = [] } = fields;
  return {
    subject,
    from: senderName || senderSmtpAddress || senderEmail || '',
    sent: sentOn(fields),
    html: fields.bodyHtml ?? (await pageOf(fields)),
    text: body,
    invitation: meetingOf(fields),
    attachments: attachments
      // Messages that were sent on whole are stories of their own.
      .filter(({ attachmentHidden, innerMsgContent }) => !attachmentHidden && !innerMsgContent)
      .map(({ fileName, name }) => fileName ?? name ?? 'without a name'),
  };
}

/** The largest text that a message can hold in its own compressed form; it says how large it will be. */
const MOST_RICH_TEXT = 20_000_000;

/** A message that Outlook kept as rich text alone has its words, lists and tables there. */
function withRichText(letter: Letter, { compressedRtf }: FieldsData, path: string): Letter {
  if (letter.html.trim() !== '' || !compressedRtf || compressedRtf.length < 16) return letter;
  const packed = Buffer.from(compressedRtf);
  if (packed.readUInt32LE(4) > MOST_RICH_TEXT) return letter;
  const rich = rtfHtml(unpacked(packed), path);
  if (!rich.ok) return letter;
  return rich.value.is === 'html'
    ? { ...letter, html: rich.value.text }
    : { ...letter, text: rich.value.text };
}

function unpacked(packed: Buffer): Buffer {
  try {
    return Buffer.from(decompressRTF([...packed]));
  } catch {
    return Buffer.alloc(0);
  }
}

/** A page may say in which encoding it is; else its message does. */
async function pageOf({ html, internetCodepage: codePage }: FieldsData): Promise<string> {
  const bytes = Buffer.from(html ?? new Uint8Array());
  const declared = await declaredText(bytes);
  if (declared !== undefined) return declared;
  const name = `cp${codePage}`;
  const isOther = codePage !== undefined && !western.has(codePage) && iconv.encodingExists(name);
  return isOther && !isUtf8(bytes) ? iconv.decode(bytes, name) : (decodeText(bytes) ?? '');
}

/** UTF-8, US-ASCII, Latin-1 and Windows-1252 are told from the bytes themselves. */
const western = new Set([65001, 20127, 28591, 1252]);

/** What was sent over the internet says its own date; what stayed within an office has only a moment. */
function sentOn({ headers = '', clientSubmitTime, messageDeliveryTime }: FieldsData) {
  const written = /^date:(.+)$/im.exec(headers)?.[1];
  return dayWritten(written ?? '') ?? dayInLondon(clientSubmitTime ?? messageDeliveryTime ?? '');
}
