import { readFileSync } from 'node:fs';
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { describe, expect, test } from 'vitest';
import { dayInLondon, dayWritten } from '../../../src/main/reading/days.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

describe('a message (.eml)', () => {
  // Written by Python's own mail package: two forms of the text, and a file enclosed.
  const path = fixture('eml-release.eml');

  test('is a story with the subject as title, the sender as publisher, the day that it was sent', async () => {
    const found = await story(path);
    expect([found.title, found.kind, found.publisher, found.published?.date]).toEqual([
      'Aberwen’s pumps pass their first storm',
      'press_release',
      'Rivers and Coasts press office',
      '2025-11-25',
    ]);
    expect(shape(found).slice(2)).toEqual([
      'quotation: Nobody in Aberwen had to lift a carpet on Monday. I have waited nine months to be able to ' +
        'say that.',
      'item: 31 hours of pumping',
      'item: no homes flooded',
      'paragraph: Attachment, not imported: Annex A – pump log.pdf',
    ]);
    expect(found.quotes).toMatchObject([
      { speaker: 'Callum Strachan', role: 'Minister for Flood Resilience' },
    ]);
  });

  test('without HTML is read from its text, in the encoding that it names', async () => {
    const mail =
      'From: =?utf-8?Q?Se=C3=B2ras_O=27Keeffe?= <s@friesmark.example>\r\nSubject: Re: Gate at Stell\r\n' +
      'Date: Thu, 22 May 2025 00:30:00 +0100\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n' +
      'The gate at Stell is shut. It cost \x803,000.\r\n';
    const found = await story(written('gate.eml', Buffer.from(mail, 'latin1')));
    expect([found.title, found.publisher, found.published?.date]).toEqual([
      'Gate at Stell',
      "Seòras O'Keeffe",
      '2025-05-22',
    ]);
    expect(found.body).toBe('The gate at Stell is shut. It cost €3,000.');
  });

  test('nested without end, or no message at all, is refused', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}`,
    );
    const deep = written('deep.eml', `From: a@b.example\nSubject: x\n${parts.join('\n')}\n\nx`);
    expect(await refusal(deep)).toMatchObject({ kind: 'file-damaged' });
    expect(failureSentence(await refusal(written('odd.eml', 'Just some words.')))).toBe(
      'odd.eml is damaged (it has neither a sender nor a subject). Get a fresh copy and import that.',
    );
  });
});

test('a message that breaks off is refused, for nobody would know what is missing', async () => {
  const whole = readFileSync(fixture('eml-release.eml'));
  const cut = await refusal(written('cut.eml', whole.subarray(0, whole.length - 200)));
  expect(cut).toMatchObject({ kind: 'file-damaged', detail: 'it is cut short: its last part does not end' });
});

describe('a message of Outlook (.msg)', () => {
  const html = '<p>The pumps ran for 31 hours.</p><blockquote><p>Not one fault.</p></blockquote>';

  test('gives the same', async () => {
    const path = written('pumps.msg', outlookMessage(html));
    expect((await read(path)).format).toBe('msg');
    const found = await story(path);
    expect([found.title, found.publisher, found.published?.date]).toEqual([
      'Pumps at Aberwen',
      'Nasreen Holt',
      '2025-06-02',
    ]);
    expect(shape(found)).toEqual([
      'paragraph: The pumps ran for 31 hours.',
      'quotation: Not one fault.',
      'paragraph: Attachment, not imported: pump log.xlsx',
    ]);
  });

  test('without HTML is read from its text; under another name too', async () => {
    const found = await story(written('pumps.docx', outlookMessage('')));
    expect(found.body).toBe('The pumps ran for 31 hours.\n\nAttachment, not imported: pump log.xlsx');
  });

  test('kept as rich text alone is read from that: packed, or as it is', async () => {
    // The compressed text is the example of Microsoft's own description of the format.
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    expect((await story(written('packed.msg', outlookMessage('', '', packed)))).body).toMatch(
      /^hello world\n/,
    );
    const text = readFileSync(fixture('rtf-release.rtf'));
    const head = Buffer.from('00000000000000004d454c4100000000', 'hex');
    head.writeUInt32LE(text.length + 12, 0);
    head.writeUInt32LE(text.length, 4);
    const found = await story(written('plain.msg', outlookMessage('', '', Buffer.concat([head, text]))));
    expect(shape(found)).toContain('row: Tarrowbridge to Stell\t48\t12');
    expect(found.quotes.map(({ speaker }) => speaker)).toContain('Callum Strachan');
  });

  test('whose rich text is damaged or would fill memory is read from its text', async () => {
    const bomb = Buffer.from('2d000000ffffff7f4c5a4675f1c5c7a703000a00', 'hex');
    const body = 'The pumps ran for 31 hours.';
    expect((await story(written('bomb.msg', outlookMessage('', body, bomb)))).body).toContain(body);
    const without = await refusal(written('none.msg', outlookMessage('', '', bomb)));
    expect(failureSentence(without)).toBe(
      'none.msg has no words of its own. Save what is attached to it (pump log.xlsx), and import that.',
    );
  });

  test('cut short is refused', async () => {
    const whole = outlookMessage(html);
    expect(await refusal(written('cut.msg', whole.subarray(0, 1024)))).toMatchObject({
      kind: 'file-damaged',
    });
    const sheet = readFileSync(fixture('docx-old-kind.doc'));
    expect(await refusal(written('word.msg', sheet))).toMatchObject({ kind: 'file-not-text' });
  });
});

test('the day of a message is its sender’s, or the one in the United Kingdom', () => {
  expect(dayWritten('Wed, 1 Jan 2025 23:30:00 -0500')).toBe('2025-01-01');
  expect(dayWritten('soon')).toBeUndefined();
  expect(dayInLondon('Sun, 01 Jun 2025 23:30:00 GMT')).toBe('2025-06-02');
  expect(dayInLondon('')).toBeUndefined();
});

/** A message in the container that Outlook uses: a stream for each long property, one for the short ones. */
function outlookMessage(html: string, body = 'The pumps ran for 31 hours.\r\n', rich?: Buffer): Uint8Array {
  const text = (tag: string, value: string): Entry =>
    stream(`__substg1.0_${tag}001F`, Buffer.from(value, 'utf16le'));
  const sent = Buffer.alloc(48);
  sent.writeUInt32LE(0x00390040, 32);
  // Outlook counts tenths of microseconds since 1601.
  sent.writeBigUInt64LE(BigInt(Date.UTC(2025, 5, 1, 23, 30) + 11_644_473_600_000) * 10_000n, 40);
  const own = [
    text('0037', 'RE: Pumps at Aberwen'),
    text('0C1A', 'Nasreen Holt'),
    text('1000', body),
    ...(rich ? [stream('__substg1.0_10090102', rich)] : []),
    ...(html ? [stream('__substg1.0_10130102', Buffer.from(html))] : []),
    stream('__properties_version1.0', sent),
  ];
  const enclosed = [text('3707', 'pump log.xlsx'), stream('__properties_version1.0', Buffer.alloc(8))];
  const folder: Entry = {
    name: '__attach_version1.0_#00000000',
    type: 1,
    length: 0,
    children: enclosed.map((_, i) => own.length + 2 + i),
  };
  const root: Entry = {
    name: 'Root Entry',
    type: 5,
    length: 0,
    children: [...own.map((_, i) => i + 1), own.length + 1],
  };
  return Buffer.from(burn([root, ...own, folder, ...enclosed]));
}

function stream(name: string, bytes: Buffer): Entry {
  // The writer takes the whole memory behind the bytes, so they get one of their own.
  return { name, type: 2, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) };
}
