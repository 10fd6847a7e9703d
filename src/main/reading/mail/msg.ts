import { decompressRTF } from '@kenjiuno/decompressrtf';
import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import { failed } from '../../../shared/failure.ts';
import { dayInLondon, dayWritten } from '../days.ts';
import { decodeText } from '../decode.ts';
import { rtfHtml } from '../rtf/open.ts';
import type { Opener } from '../source.ts';
import { type Letter, letterText } from './letter.ts';

// The package is CommonJS: Node gives its class inside, a bundle may give the class itself.
const MsgReader =
  (MsgReaderModule as unknown as { default?: typeof MsgReaderModule }).default ?? MsgReaderModule;

/** A message as Outlook saves it (.msg). */
export const openMsg: Opener = async (bytes, path) => {
  const fields = fieldsOf(bytes);
  if (!fields) {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
  }
  return letterText(withRichText(letterOf(fields), fields, path), path);
};

function fieldsOf(bytes: Buffer): FieldsData | undefined {
  try {
    const fields = new MsgReader(Uint8Array.from(bytes).buffer).getFileData();
    return fields.error || fields.dataType !== 'msg' ? undefined : fields;
  } catch {
    return undefined;
  }
}

function letterOf(fields: FieldsData): Letter {
  const { subject = '', senderName, senderSmtpAddress, senderEmail, body = '', attachments = [] } = fields;
  return {
    subject,
    from: senderName || senderSmtpAddress || senderEmail || '',
    sent: sentOn(fields),
    html: fields.bodyHtml ?? decoded(fields.html ?? new Uint8Array()),
    text: body,
    attachments: attachments
      .filter(({ attachmentHidden }) => !attachmentHidden)
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

const decoded = (html: Uint8Array): string => decodeText(Buffer.from(html)) ?? '';

/** What was sent over the internet says its own date; what stayed within an office has only a moment. */
function sentOn({ headers = '', clientSubmitTime, messageDeliveryTime }: FieldsData) {
  const written = /^date:(.+)$/im.exec(headers)?.[1];
  return dayWritten(written ?? '') ?? dayInLondon(clientSubmitTime ?? messageDeliveryTime ?? '');
}
