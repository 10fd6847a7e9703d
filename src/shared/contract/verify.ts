import { z } from 'zod';
import { FileReview } from '../review/review.ts';
import { FileCheck } from '../verify/report.ts';

export const verifyContract = {
  /** Compares a Word file, an OpenDocument text or a PDF with the library. Nothing is written. */
  'files.verify': { input: z.object({ path: z.string() }), output: FileCheck },
  /** Sets an edited Word file or OpenDocument text beside the pack that it came from. Nothing is written. */
  'files.review': { input: z.object({ packId: z.string(), path: z.string() }), output: FileReview },
} as const;
