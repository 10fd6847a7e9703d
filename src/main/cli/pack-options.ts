import { resolve } from 'node:path';
import { ExportFormat } from '../../shared/contract/packs.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import { Rendition } from '../../shared/model/pack.ts';
import { makeFolder } from '../make-folder.ts';
import { saveFailure } from '../save-failures.ts';
import { listOf, WrongUse } from './command.ts';

/** What is said of copies wherever a pack is written. */
export const copies = [
  'A usable copy leaves out what is not to be disclosed; a release copy holds only what may be used freely.',
  'With --comments the office’s comments and clearances go along in Word.',
  'With --template Word is written into your department’s own file: {{title}}, {{contents}}, {{body}} and the like are filled in.',
];
/** The options of every command that writes a pack. */
export const formatOption = {
  format: { type: 'string' },
  out: { type: 'string' },
  library: { type: 'string' },
  rendition: { type: 'string' },
  comments: { type: 'boolean' },
  template: { type: 'string' },
} as const;
export const renditionOf = (value = 'minister'): Rendition => {
  const parsed = Rendition.safeParse(value);
  if (!parsed.success) throw new WrongUse(`--rendition is one of ${Rendition.options.join(', ')}`);
  return parsed.data;
};
export const formatsOf = (value = 'pdf,docx'): ExportFormat[] =>
  listOf(value, ExportFormat.options, '--format');

/** Which copy of a pack is asked for. */
export interface Copy {
  rendition?: Rendition;
  comments?: boolean;
}

export const copyOf = ({
  rendition,
  comments = false,
}: {
  rendition?: string;
  comments?: boolean;
}): Copy => ({
  rendition: renditionOf(rendition),
  comments,
});

/** A department's own Word file, where one is named. */
export const templateOf = ({ template }: { template?: string }) =>
  template === undefined ? {} : { template: resolve(template) };

/** Makes the folder that the files are to go into. */
export async function madeFolder(path: string): Promise<Outcome<undefined>> {
  try {
    makeFolder(path);
    return done(undefined);
  } catch (error) {
    return saveFailure(error, path);
  }
}
