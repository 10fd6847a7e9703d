import type { SourceBlock, SourceText } from '../../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import type { IsoDate } from '../../../shared/model/dates.ts';
import { readBlocks } from '../blocks.ts';
import { type DomNode, oneLine, parsePage } from '../dom.ts';
import { splitTitle } from '../kinds.ts';
import { isTooDeep, tooDeep } from '../nesting.ts';
import { withoutEmpty } from '../page-facts.ts';
import { type Invitation, invitationBlocks } from './invitation.ts';

/** A message, whichever program wrote its file. */
export interface Letter {
  subject: string;
  /** The sender's name, or the address where there is none. */
  from: string;
  sent: IsoDate | undefined;
  html: string;
  text: string;
  attachments: string[];
  /** The meeting to which it invites. */
  invitation?: Invitation | undefined;
}

/**
 * A message as a story: its subject is the title, its sender the publisher, its day the date. Attachments are named
 * at the end and left; they are stories of their own.
 * Fails: no-words, file-damaged (nested too deep).
 */
export function letterText(letter: Letter, path: string): Outcome<SourceText> {
  const facts = factsOf(letter);
  if (isTooDeep(letter.html)) return failed(tooDeep(path));
  const blocks = letter.html.trim() === '' ? [] : readBlocks(parsePage(letter.html).body as DomNode);
  const meeting = letter.invitation ? invitationBlocks(letter.invitation) : [];
  const hasWords = /[\p{L}\p{N}]/u.test(letter.text);
  if (blocks.length > 0 || (meeting.length > 0 && !hasWords))
    return done({ ...facts, blocks: [...blocks, ...meeting, ...enclosures(letter)] });
  if (!hasWords) return failed({ kind: 'no-words', path, ...attached(letter) });
  const lines = [...meeting, ...enclosures(letter)].map(plainLine);
  return done({ ...facts, plain: letter.text.trimEnd() + lines.join('') });
}

const plainLine = ({ role, text }: SourceBlock): string => (role === 'item' ? `\n• ${text}` : `\n\n${text}`);

function factsOf({ subject, from, sent }: Letter): Omit<SourceText, 'plain' | 'blocks'> {
  // A press release that was sent on is still called what it was called.
  const { title, kind } = splitTitle(oneLine(subject).replace(/^((re|fwd?|aw|wg)\s*:\s*)+/i, ''));
  return withoutEmpty({
    title,
    kind: kind ?? 'note',
    publisher: oneLine(from),
    published: sent,
  });
}

const attached = ({ attachments }: Letter): { attachments?: string[] } =>
  attachments.length > 0 ? { attachments: attachments.map(oneLine) } : {};

const enclosures = ({ attachments }: Letter): SourceBlock[] =>
  attachments.map((name) => ({
    role: 'paragraph',
    level: 0,
    text: `Attachment, not imported: ${oneLine(name)}`,
  }));
