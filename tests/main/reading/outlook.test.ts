import { describe, expect, test } from 'vitest';
import { moment, outlookFile, type Part, unicode } from './outlook-file.ts';
import { read, shape, story, written } from './reading.ts';

// In the shapes that Microsoft's descriptions of the format say: [MS-OXMSG], [MS-OXRTFEX], [MS-OXOCAL].

const message = (streams: Record<string, Buffer>, more: Omit<Part, 'streams'> = {}): string =>
  written(
    'message.msg',
    outlookFile({
      streams: { '0037001F': unicode('Gates'), '0C1A001F': unicode('Nasreen Holt'), ...streams },
      ...more,
    }),
  );

/** Rich text as it is, in the frame that compressed text has too. */
function rich(rtf: string): Buffer {
  const text = Buffer.from(rtf, 'latin1');
  const head = Buffer.from('00000000000000004d454c4100000000', 'hex');
  head.writeUInt32LE(text.length + 12, 0);
  head.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, text]);
}
const wrapped = (codePage: number, body: string): string =>
  `{\\rtf1\\ansi\\ansicpg${codePage}\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fswiss\\fcharset161 Arial;}}` +
  `{\\*\\htmltag19 <html>}{\\*\\htmltag50 <body>}${body}{\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}`;

describe('HTML that Outlook wrapped in rich text', () => {
  test('has its words, without those that are only for programs that show rich text', async () => {
    const body =
      '{\\*\\htmltag64 <p class=MsoNormal>}\\htmlrtf {\\htmlrtf0 Ann Lee said: \\ldblquote We waited.\\rdblquote ' +
      '\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\htmltag84 <ul>}{\\*\\htmltag116 <li>}' +
      "{\\pntext *\\tab}\\'a33 million & more{\\*\\htmltag84 &nbsp;}{\\*\\htmltag124 </li>}{\\*\\htmltag92 </ul>}";
    const lines = shape(await story(message({ '10090102': rich(wrapped(1252, body)) })));
    expect(lines.map((line) => line.replace('\u00a0', ''))).toEqual([
      'paragraph: Ann Lee said: “We waited.”',
      'item: £3 million & more',
    ]);
  });

  test.each([
    ['of UTF-8', 65001, "{\\*\\htmltag64 <p>}Caf\\'c3\\'a9 \\'e2\\'82\\'ac5{\\*\\htmltag72 </p>}", 'Café €5'],
    [
      'of another font',
      1252,
      "{\\*\\htmltag64 <p>}{\\f1 \\'ca\\'e1\\'eb\\'e7} day{\\*\\htmltag72 </p>}",
      'Καλη day',
    ],
    [
      'by their numbers',
      1252,
      '{\\*\\htmltag64 <p>}\\uc1\\u322?\\u243?d\\u378?{\\*\\htmltag72 </p>}',
      'łódź',
    ],
  ])('has its letters %s', async (_, codePage, body, words) => {
    expect(shape(await story(message({ '10090102': rich(wrapped(codePage, body)) })))).toEqual([
      `paragraph: ${words}`,
    ]);
  });
});

describe('a message in an encoding of its own', () => {
  const greek = Buffer.from([0xca, 0xe1, 0xeb, 0xe7]);

  test('has its page in the one that the page names, or the message', async () => {
    const page = (head: string) =>
      Buffer.concat([
        Buffer.from(`<html><head>${head}</head><body><p>`),
        greek,
        Buffer.from('</p></body></html>'),
      ]);
    const named = message({ '10130102': page('<meta charset="windows-1253">') });
    expect((await story(named)).body).toBe('Καλη');
    const told = message({ '10130102': page('') }, { shorts: [{ tag: 0x3fde0003, value: 1253 }] });
    expect((await story(told)).body).toBe('Καλη');
  });

  test('of the older kind has its words in its code page', async () => {
    const streams = {
      '0037001E': Buffer.from('Gates \x96 again', 'latin1'),
      '1000001E': Buffer.from('\x93We waited,\x94 said Ann Lee. It cost \xa35.', 'latin1'),
    };
    const western = await story(written('old.msg', outlookFile({ streams })));
    expect([western.title, western.body]).toEqual([
      'Gates – again',
      '“We waited,” said Ann Lee. It cost £5.',
    ]);
    const shorts = [{ tag: 0x3ffd0003, value: 1253 }];
    const other = outlookFile({ streams: { ...streams, '1000001E': greek }, shorts });
    expect((await story(written('greek.msg', other))).body).toBe('Καλη');
  });
});

test('a message that was sent on is a story of its own beside the letter that brings it', async () => {
  const inner: Part = {
    streams: {
      '0037001F': unicode('Press release: Fund opens'),
      '1000001F': unicode('It is open to all ports.'),
    },
  };
  const attached: Part = { streams: { '3001001F': unicode('Press release: Fund opens') }, message: inner };
  const path = message({ '1000001F': unicode('For the pack.') }, { attachments: [attached] });
  const { source, more = [], remarks } = await read(path);
  expect([source.plain, remarks]).toEqual([
    'For the pack.',
    ['It was sent with a message, which is imported as a story of its own.'],
  ]);
  expect(more.map((each) => [each.source.title, each.source.kind, each.source.plain, each.format])).toEqual([
    ['Fund opens', 'press_release', 'It is open to all ports.', 'msg'],
  ]);
});

test('an invitation says when, where and who', async () => {
  const set = '00062002-0000-0000-c000-000000000046';
  const named = [
    { set, id: 0x820d, short: 0x8000 },
    { set, id: 0x820e, short: 0x8001 },
    { set, id: 0x8208, short: 0x8002 },
  ];
  const shorts = [
    { tag: 0x80000040, value: moment(2025, 5, 10, 9, 0) },
    { tag: 0x80010040, value: moment(2025, 5, 10, 10, 30) },
  ];
  const person = (name: string, type: number): Part => ({
    streams: { '3001001F': unicode(name) },
    shorts: [{ tag: 0x0c150003, value: type }],
  });
  const path = message(
    {
      '001A001F': unicode('IPM.Schedule.Meeting.Request'),
      '1000001F': unicode('Please come.'),
      '8002001F': unicode('Town Hall, Aberwen'),
    },
    {
      named,
      shorts,
      recipients: [person('Ann Lee', 1), person('Callum Strachan MP', 2), person('Room 2', 3)],
    },
  );
  expect((await story(path)).body.split(/\n+/)).toEqual([
    'Please come.',
    'When: 10 June 2025, 10:00 to 11:30',
    'Where: Town Hall, Aberwen',
    'Attendees',
    'Ann Lee',
    'Callum Strachan MP',
  ]);
});
