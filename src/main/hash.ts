import { createHash } from 'node:crypto';

/** SHA-256 (hex) of bytes, or of a text in UTF-8. */
export const sha256 = (what: string | Uint8Array): string => createHash('sha256').update(what).digest('hex');
