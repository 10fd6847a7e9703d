import PostalMime from 'postal-mime';

/** A message with more of them is an archive of mail, not a story. */
const MOST = 50;

/** The untouched bytes of the messages that one has attached, as mail programs forward them. */
export async function messagesIn(bytes: Buffer): Promise<Buffer[]> {
  if (!/^content-type:\s*message\/rfc822/im.test(bytes.toString('latin1'))) return [];
  try {
    const { attachments } = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
    return attachments
      .filter(({ mimeType }) => mimeType === 'message/rfc822')
      .slice(0, MOST)
      .map(({ content }) =>
        typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as never),
      );
  } catch {
    return [];
  }
}
