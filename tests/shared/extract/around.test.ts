import { describe, expect, test } from 'vitest';
import { withoutSurroundings } from '../../../src/shared/extract/around/left-out.ts';
import { extract } from '../../../src/shared/extract/extract.ts';

const options = { today: '2026-05-01' };
const said =
  'We are glad that the quay is open to all, and we thank everyone who worked on it through a long winter.';
const more =
  'We will come back in the summer, when the second quay opens, to see what it has done for the town.';
const body = `The new quay at Dunmere has opened to boats of all sizes.\n\nPorts Minister Ann Marlowe said:\n\n“${said}\n\n“${more}”\n\nThe quay was paid for by Dunmere Council.`;
const title = 'New quay opens at Dunmere';
const day = 'Published 3 March 2026';

const above = `Cookies on GOV.UK
We use some essential cookies to make this website work.
Accept additional cookies
View cookies
Skip to main content
GOV.UK
Menu
Home
Environment
Coasts and harbours
Press release`;
const below = `Share this page
Share on Facebook (opens in new tab)
Related content
Fund for harbours opens
Is this page useful?
Help us improve GOV.UK
Privacy
© Crown copyright`;
const head = `23/11/2026, 09:12\t${title} - GOV.UK`;
const foot = (page: number) => `https://quay.example/news/quay\t${page}/2`;
const fields = `From: Marlowe, Jane <jane@dunmere.example>
Sent: 04 March 2026 09:12
To: Penrose, Alan; Sedge, Tom
Subject: FW: ${title}

[External]

CAUTION: This email originated from outside of the organisation.`;
const disclaimer =
  'This email is confidential and intended solely for the person to whom it is addressed. Delete it otherwise.';

describe.each([
  ['a page', `${above}\n${title}\n\n${day}\n\n${body}\n\n${below}`],
  [
    'a print, its pages cut in mid-quote',
    `${head}\n\n${title}\n\n${day}\n\n${body.replace('to all, and', `to all,\n\n${foot(1)}\n\n${head}\n\nand`)}\n\n${foot(2)}`,
  ],
  ['a mail', `${fields}\n\n${title}\n\n${day}\n\n${body}\n\n${disclaimer}`],
  [
    'a newsletter',
    `View this email in your browser\n\n${title}\n\n${day}\n\n${body}\n\nUnsubscribe | Manage preferences`,
  ],
  [
    'share lines above',
    `Accept cookies\nPrint this page\nShare this page\n\n${title}\n\n${day}\n\n${body}\n\nBack to top`,
  ],
])('a story in %s', (_what, plain) => {
  const found = extract({ plain }, options);

  test('has its title, its day and its quote whole', () => {
    expect(found.title).toBe(title);
    expect(found.published?.date).toBe('2026-03-03');
    expect(found.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      [`${said}\n\n“${more}`, 'Ann Marlowe'],
    ]);
  });

  test('has nothing else of it', () => {
    expect(found.attendees).toEqual([]);
    expect(found.body).not.toMatch(/cookies|Share|GOV\.UK|23\/11|1\/2|Sent:|confidential|nsubscribe|useful/i);
    expect(found.remarks).toEqual([
      expect.stringMatching(/around the story.*The text as it came is kept\.$/),
    ]);
  });
});

describe('what may be the story’s stays', () => {
  test.each([
    [
      'a list below share lines',
      `${body}\n\nShare this page\n\nAttendees\n\nAnn Marlowe\nTom Sedge\nAda Merrow`,
    ],
    ['a fraction and an address', `${body}\n\n1/3\n\nhttps://quay.example/news/quay`],
    [
      'a sentence about cookies',
      'We use cookies made in Dunmere, the baker said. The council accepts cookies too.',
    ],
    [
      'paragraphs of a story about what is confidential or outside, in a forwarded mail or not',
      'The information that the clerk shared in error was confidential, the board said.\n\nNotice: the external wall of the quay is weak.\n\nShare this article with your neighbours.',
    ],
    [
      'a letter that was sent in error, within somebody’s words',
      'Jane Marlowe, Pensions Minister, said:\n\nWe have made a mistake.\n\nIf you have received this letter in error, you need do nothing.\n\nI will put it right.',
    ],
    [
      'a warning about mails, with words of its own',
      'Warning: thieves have sent an email about refunds. Ann Marlowe said: “Do not answer this email.”\n\nThis message was sent in error, and Tom Sedge said: “I am sorry.”\n\nAny communication with the Board is confidential, Ada Merrow said.',
    ],
    [
      'the days and hours of a log with counted pages',
      'Log of the quay\n\nPage 1 of 2\n\n12/11/2026 09:12 The harbour master saw a leak.\n12/11/2026 10:40 The road was closed.\n\nPage 2 of 2\n\n13/11/2026 08:05 The road was opened.',
    ],
    [
      'a title and a list above a share line',
      'Minutes of the Dunmere Board\n\nAttendees\n\nAnn Marlowe\nTom Sedge\n\nShare this page\n\nThe Board agreed to open the quay.',
    ],
    [
      'headings and questions that pages have too',
      'Ann Marlowe spoke of this page of history.\n\nPrivacy notice\n\nThe Board keeps no names.\n\nDid you find this job hard?\n\nNo, it was a joy.\n\nExternal\n\nTom Sedge',
    ],
    [
      'the day of a note that gives no other, and who wrote the mails below',
      'The Board agreed to open the quay.\n\nFrom: Ann Marlowe\nSent: 3 March 2026 10:00\nSubject: The quay\n\nI agree.',
    ],
    [
      'two fields of a note',
      'From: Ann Marlowe\nTo: Dunmere Council\n\nThe quay is open to all of this email list.',
    ],
  ])('%s', (_what, plain) => {
    const kept = withoutSurroundings({ plain }).source.plain ?? '';
    expect(kept.replace('Share this page\n', '')).toBe(plain.replace('Share this page\n', ''));
  });

  test('the title between a banner and the kind of paper', () => {
    const plain = `Skip to main content\n\nDunmere quay opens at last\n\nPress release\n\n${body}`;
    expect(withoutSurroundings({ plain }).source.plain).toContain('Dunmere quay opens at last');
  });

  test('the day of a mail, where the text gives no other', () => {
    const memo = `From: Ann Marlowe, Director of Ports\nTo: Board members\nDate: 3 March 2026\nSubject: ${title}\n\n${body}`;
    const found = extract({ plain: memo }, options);
    expect([found.title, found.published?.date]).toEqual([title, '2026-03-03']);
  });

  test('a day at the end of a page is read', () => {
    const plain = `${title}\n\n${body}\n\nShare this page\nSign up for emails or print this page\n${day}\nRelated content\nIs this page useful?`;
    expect(extract({ plain }, options).published?.date).toBe('2026-03-03');
  });

  test('a text without such lines is the very same', () => {
    const source = { plain: `${title}\n\n${body}` };
    expect(withoutSurroundings(source)).toEqual({ source });
  });
});
