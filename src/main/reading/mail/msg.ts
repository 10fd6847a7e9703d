import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import { failed } from '../../../shared/failure.ts';
import { decodeText } from '../decode.ts';
import type { Opener } from '../source.ts';
import { dayInLondon, dayWritten } from './days.ts';
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
  return letterText(letterOf(fields), path);
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

const decoded = (html: Uint8Array): string => decodeText(Buffer.from(html)) ?? '';

/** What was sent over the internet says its own date; what stayed within an office has only a moment. */
function sentOn({ headers = '', clientSubmitTime, messageDeliveryTime }: FieldsData) {
  const written = /^date:(.+)$/im.exec(headers)?.[1];
  return dayWritten(written ?? '') ?? dayInLondon(clientSubmitTime ?? messageDeliveryTime ?? '');
}
