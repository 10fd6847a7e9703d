import type { ImportReport } from './contract/stories.ts';

/** Two imports that are one to the person who asked for them. */
export const together = (first: ImportReport, then: ImportReport): ImportReport => ({
  ...first,
  imported: [...first.imported, ...then.imported],
  duplicates: [...first.duplicates, ...then.duplicates],
  near: [...first.near, ...then.near],
  failed: [...first.failed, ...then.failed],
  asked: then.asked,
  stopped: first.stopped || then.stopped,
});
