import { describe, expect, test } from 'vitest';
import { read, shape, story, written } from './reading.ts';

const calendar = (event: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n${event.trim().replaceAll('\n', '\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const meeting = calendar(`
DTSTART:20250610T090000Z
DTEND:20250610T100000Z
SUMMARY:Winter round table
LOCATION:Town Hall\\, Aberwen
DESCRIPTION:Bring the map.\\nGates first.
ATTENDEE;CN=Ann Lee;ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:a@rivers.example
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;RSVP=TRUE;CN="Callum Strachan M
 P":mailto:c@rivers.example
ATTENDEE;CUTYPE=ROOM;CN=Room 2:mailto:room2@rivers.example
ATTENDEE;CN=Ffion Llywelyn-Pugh;PARTSTAT=DECLINED:mailto:f@rivers.example
ATTENDEE:mailto:somebody@rivers.example`);

/** A message in the shape that mail programs give an invitation, as Python's mail package writes it. */
const message = (text: string, invitation: string): string =>
  written(
    'invitation.eml',
    [
      'From: Private Office <office@rivers.example>',
      'Subject: Round table',
      'Date: Wed, 04 Jun 2025 09:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="m"',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary="a"',
      '',
      ...(text === '' ? [] : ['--a', 'Content-Type: text/plain; charset="utf-8"', '', text]),
      '--a',
      'Content-Type: text/calendar; charset="utf-8"; method=REQUEST',
      '',
      invitation,
      '--a--',
      '--m',
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      '',
      invitation,
      '--m--',
      '',
    ].join('\r\n'),
  );

describe('a message that invites to a meeting', () => {
  test('has its words, then what, when, where and who, once', async () => {
    const found = await story(message('Please come.', meeting));
    expect(found.body.split(/\n+/)).toEqual([
      'Please come.',
      'Meeting: Winter round table',
      'When: 10 June 2025, 10:00 to 11:00',
      'Where: Town Hall, Aberwen',
      'Bring the map.',
      'Gates first.',
      'Attendees',
      'Ann Lee',
      'Callum Strachan MP',
      'Ffion Llywelyn-Pugh (apologies)',
    ]);
    expect(found.attendees.map(({ name }) => name)).toEqual(['Ann Lee', 'Callum Strachan']);
  });

  test('may have no other words', async () => {
    const lines = shape(await story(message('', meeting)));
    expect(lines.slice(0, 2)).toEqual([
      'paragraph: Meeting: Winter round table',
      'paragraph: When: 10 June 2025, 10:00 to 11:00',
    ]);
  });

  test.each([
    ['DTSTART;VALUE=DATE:20250610', '10 June 2025'],
    ['DTSTART;TZID="GMT Standard Time":20250610T093000', '10 June 2025, 09:30'],
    ['DTSTART:20250610T230000Z', '11 June 2025, 00:00'],
  ])('is at its time in London: %s', async (start, words) => {
    expect((await story(message('', calendar(`${start}\nSUMMARY:Visit`)))).body).toContain(`When: ${words}`);
  });

  test('without a meeting in its calendar is only a message', async () => {
    const { source } = await read(message('Please come.', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'));
    expect(source.plain?.trim()).toBe('Please come.');
  });
});
