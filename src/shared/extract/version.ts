/**
 * Raised whenever the same text may be read differently, so that a library can be read again. It stands alone because
 * the library asks for it at every start, long before the extractor is needed.
 */
export const EXTRACTOR_VERSION = 9;
