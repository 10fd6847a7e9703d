import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';

// The package is CommonJS: Node gives its class inside, a bundle may give the class itself.
const MsgReader =
  (MsgReaderModule as unknown as { default?: typeof MsgReaderModule }).default ?? MsgReaderModule;
type Reader = InstanceType<typeof MsgReader>;

/** What a message of Outlook holds; undefined where it cannot be read. */
export function fieldsOf(bytes: Buffer): FieldsData | undefined {
  try {
    return opened(bytes)?.fields;
  } catch {
    return undefined;
  }
}

/** A message with more of them is an archive of mail, not a story. */
const MOST = 50;

/** The messages that one has attached, as Outlook sends them on, each as a file of its own. */
export async function messagesWithin(bytes: Buffer): Promise<Buffer[]> {
  try {
    const { reader, fields } = opened(bytes) ?? {};
    return (fields?.attachments ?? [])
      .filter(({ innerMsgContent }) => innerMsgContent)
      .slice(0, MOST)
      .flatMap((each) => (reader ? [Buffer.from(reader.getAttachment(each).content)] : []));
  } catch {
    return [];
  }
}

/** Outlook's older kind of message has its words in a code page, which it names; Western ones may leave it out. */
function opened(bytes: Buffer): { reader: Reader; fields: FieldsData } | undefined {
  const read = (encoding: string) => {
    const reader = new MsgReader(Uint8Array.from(bytes).buffer);
    reader.parserConfig = { ansiEncoding: encoding };
    return { reader, fields: reader.getFileData() };
  };
  const western = read('cp1252');
  if (western.fields.error || western.fields.dataType !== 'msg') return undefined;
  const name = `cp${western.fields.messageCodepage}`;
  return name !== 'cp1252' && iconv.encodingExists(name) ? read(name) : western;
}
