import { z } from 'zod';
import { FileCheck } from '../verify/report.ts';

export const verifyContract = {
  /** Compares a Word file, an OpenDocument text or a PDF with the library. Nothing is written. */
  'files.verify': { input: z.object({ path: z.string() }), output: FileCheck },
} as const;
