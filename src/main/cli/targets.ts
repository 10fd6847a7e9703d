import { join } from 'node:path';
import type { ExportFormat } from '../../shared/contract/packs.ts';

/** The files that are asked for, one a format; a template is for Word alone. */
export const targetsOf = (formats: ExportFormat[], folder: string, name: string, template?: string) =>
  formats.map((format) => ({
    format,
    path: join(folder, `${name}.${format}`),
    ...(format === 'docx' && template !== undefined && { template }),
  }));
