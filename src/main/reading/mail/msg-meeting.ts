import type { FieldsData } from '@kenjiuno/msgreader';
import { momentInLondon } from '../days.ts';
import { type Invitation, whenWords } from './invitation.ts';

/** The meeting to which a message of Outlook invites, or which it is. */
export function meetingOf(fields: FieldsData): Invitation | undefined {
  const { messageClass = '', apptStartWhole, apptEndWhole, apptLocation, recipients = [] } = fields;
  if (!/^IPM\.(Appointment|Schedule\.Meeting)/i.test(messageClass)) return undefined;
  return {
    title: '',
    when: whenWords(momentInLondon(apptStartWhole ?? ''), momentInLondon(apptEndWhole ?? '')),
    where: apptLocation ?? '',
    about: [],
    // Rooms are asked as blind copies.
    people: recipients.flatMap(({ name = '', recipType }) =>
      recipType === 'bcc' || name.trim() === '' || name.includes('@') ? [] : [name.trim()],
    ),
  };
}
