import { describe, expect, test } from 'vitest';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { read, refusal, story, written } from './reading.ts';

const head = (subject: string, type: string) =>
  `From: Press Office <press@ports.example>\r\nSubject: ${subject}\r\nDate: Thu, 06 Nov 2025 09:00:00 +0000\r\n` +
  `MIME-Version: 1.0\r\n${type}`;
const mixed = (subject: string, ...parts: string[]) =>
  `${head(subject, 'Content-Type: multipart/mixed; boundary="a b;1"\r\n')}\r\n` +
  `${parts.map((part) => `--a b;1\r\n${part}\r\n`).join('')}--a b;1--\r\n`;
const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
const sentence = async (name: string, mail: string) => failureSentence(await refusal(written(name, mail)));

test('a boundary may hold spaces and semicolons', async () => {
  expect((await story(written('a.eml', mixed('Fund', plain('It is open.'))))).body).toBe('It is open.');
});

test('mail that does not name its encoding is read in the one that it is in', async () => {
  const mail = `${head('Fund', '')}\r\nThe Minister, Ann Lee, said: “It’s £5 million.”\r\n`;
  const bytes = Buffer.from(
    mail.replaceAll('“', '\x93').replaceAll('”', '\x94').replace('’', '\x92'),
    'latin1',
  );
  expect((await story(written('old.eml', bytes))).body).toBe(
    'The Minister, Ann Lee, said: “It’s £5 million.”',
  );
  expect((await story(written('new.eml', mail))).body).toBe(
    'The Minister, Ann Lee, said: “It’s £5 million.”',
  );
});

describe('a message that was sent on whole', () => {
  const inner = `${head('Press release: Fund opens', '')}\r\nIt is open to all ports.\r\n`;
  const enclosed = `Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}`;

  test('is a story of its own beside the letter that brings it', async () => {
    const {
      source,
      more = [],
      remarks,
    } = await read(written('on.eml', mixed('FW: for the pack', plain('See below.'), enclosed)));
    expect([source.plain, remarks]).toEqual([
      'See below.',
      ['It was sent with a message, which is imported as a story of its own.'],
    ]);
    expect(more.map((each) => [each.source.title, each.source.plain?.trim(), each.fileName])).toEqual([
      ['Fund opens', 'It is open to all ports.', 'on.eml'],
    ]);
    expect(Buffer.from(more[0]?.bytes ?? []).toString()).toContain('Subject: Press release: Fund opens');
  });

  test('is the only one where the letter has no words', async () => {
    const { source, more } = await read(written('on.eml', mixed('FW', enclosed)));
    expect([source.title, more]).toEqual(['Fund opens', []]);
  });
});

describe('mail without words of its own says where they are', () => {
  const file = (name: string, type = 'application/pdf') =>
    `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx`;

  test('in what is attached', async () => {
    expect(await sentence('a.eml', mixed('Fund', file('release.pdf')))).toBe(
      'a.eml has no words of its own. Save what is attached to it (release.pdf), and import that.',
    );
  });

  test('in a file that only Outlook opens', async () => {
    expect(
      await sentence('a.eml', mixed('Fund', plain(' '), file('winmail.dat', 'application/ms-tnef'))),
    ).toBe(
      'a.eml has no words of its own. Outlook packed them into winmail.dat. Ask the sender to send it again as HTML or ' +
        'plain text.',
    );
  });

  test('behind a key', async () => {
    const type = 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\r\n';
    expect(await refusal(written('a.eml', `${head('Fund', type)}\r\nMIIC`))).toMatchObject({
      kind: 'document-encrypted',
    });
  });
});

test('a page that a browser saved as one file is read as the page', async () => {
  const page =
    '<html><head><title>Fund opens</title></head><body><nav>Home</nav><main><h1>Fund opens</h1>' +
    `<p>${'It is open to all ports of the east coast from today. '.repeat(6)}</p></main><footer>Foot</footer></body></html>`;
  const archive =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ports.example/fund\r\nSubject: Fund opens\r\n' +
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n' +
    `Content-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--b--\r\n`;
  for (const name of ['fund.mhtml', 'fund.mht', 'fund.eml']) {
    const { format, source } = await read(written(name, archive));
    expect([format, source.title, source.blocks?.length]).toEqual(['html', 'Fund opens', 1]);
    expect(source.blocks?.[0]?.text).not.toMatch(/Home|Foot/);
  }
});
