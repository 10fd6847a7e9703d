/** A page that a browser saved as one file (.mhtml) is written as mail is, with its pictures attached. */
const sign = /^(snapshot-content-location:|from:\s*"?<?saved by )/im;

export const isWebArchive = (bytes: Buffer): boolean => {
  const [head = ''] = bytes.toString('latin1', 0, 8192).split(/\r?\n\r?\n/, 1);
  return /^content-type:\s*multipart\/related/im.test(head) && sign.test(head);
};
