import { hash } from 'node:crypto';

/** SHA-256 (hex) of bytes, or of a text in UTF-8. */
export const sha256 = (what: string | Uint8Array): string => hash('sha256', what);
