import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read, refusal, story, written } from './reading.ts';

const release =
  'Coasts Minister Ann Lee said:\n\n“We’ve waited for this, and it’s worth £48 million to our ports.”\n\n' +
  'It was on 6 November 2025 – a Thursday.\n';
const utf8 = Buffer.from(release);
const oddly = /partly in UTF-8 and partly in Windows-1252.*check its accents/;

describe('UTF-8 that is not whole', () => {
  test('with one odd byte is still read as UTF-8, and that is said', async () => {
    const at = utf8.indexOf('ports');
    const damaged = Buffer.concat([utf8.subarray(0, at), Buffer.from([0xa3]), utf8.subarray(at)]);
    const { source, remarks } = await read(written('odd.txt', damaged));
    expect(source.plain).toBe(release.replace('ports', '£ports'));
    expect(remarks?.join()).toMatch(oddly);
  });

  test('cut within its last sign leaves its quotes as they are', async () => {
    const { quotes, body } = await story(
      written('cut.txt', Buffer.concat([utf8, Buffer.from('£').subarray(0, 1)])),
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      'We’ve waited for this, and it’s worth £48 million to our ports.',
    ]);
    expect(body).not.toContain('â€');
  });

  test('beside Windows-1252, as two texts put into one file are', async () => {
    const both = Buffer.concat([utf8, iconv.encode('Councillor Bob Dee added: “It’s £5m.”', 'windows-1252')]);
    const { source } = await read(written('both.txt', both));
    expect(source.plain).toBe(`${release}Councillor Bob Dee added: “It’s £5m.”`);
  });

  test('nobody is told of text in one encoding', async () => {
    for (const encoding of ['utf8', 'windows-1252', 'utf16le']) {
      const { remarks } = await read(written(`${encoding}.txt`, iconv.encode(release, encoding)));
      expect(remarks).toBeUndefined();
    }
  });
});

test('letters that were confused before are restored, and what was lost for good is to be checked', async () => {
  const confused = iconv.decode(utf8, 'latin1').replaceAll('\u00e2\u0080', '\u00e2\u20ac');
  const restored = await story(written('confused.txt', confused));
  expect(restored.body).toBe((await story(written('good.txt', utf8))).body);
  expect(restored.remarks).toEqual([expect.stringContaining('were restored')]);
  const { quotes } = await story(written('lost.txt', confused.replace('worth', 'w\ufffdrth')));
  expect(quotes.map(({ sure, doubts }) => [sure, doubts.at(-1)])).toEqual([
    [false, 'Some of its letters were lost or confused before it came here; compare it with the original.'],
  ]);
});

describe('encodings that a page or feed names itself', () => {
  const words = 'The minister, Łukasz Błaże, said: “Żółw.”';
  test.each(['windows-1250', 'iso-8859-2'])('%s', async (name) => {
    const encoded = iconv.encode(words.replace('“', '"').replace('”', '"'), name);
    const html = (meta: string) =>
      Buffer.concat([
        Buffer.from(`<html><head>${meta}</head><body><p>`),
        encoded,
        Buffer.from('</p></body></html>'),
      ]);
    const { body } = await story(written('a.html', html(`<meta charset="${name}">`)));
    expect(body).toContain('Łukasz Błaże');
    const old = html(`<meta http-equiv="Content-Type" content="text/html; charset=${name}">`);
    expect((await story(written('b.html', old))).body).toContain('Żółw');
    const feed = Buffer.concat([
      Buffer.from(
        `<?xml version="1.0" encoding="${name}"?><rss><channel><title>C</title><item><title>T</title><description>`,
      ),
      encoded,
      Buffer.from('</description></item></channel></rss>'),
    ]);
    expect((await story(written('c.xml', feed))).body).toContain('Łukasz Błaże');
  });

  test('are not believed where the bytes are plainly UTF-8', async () => {
    const html = `<html><head><meta charset="windows-1250"></head><body><p>${words}</p></body></html>`;
    expect((await story(written('lies.html', html))).body).toBe(words);
  });
});

test('Welsh in the encoding that was made for it', async () => {
  const welsh =
    'Dywedodd y Gweinidog: "Mae\'r dŵr yn lân ac mae\'r tŷ yn gynnes." Bydd yr ŵyl yn cael £48 miliwn.';
  const { source } = await read(written('cymraeg.txt', iconv.encode(welsh, 'iso-8859-14')));
  expect(source.plain).toBe(welsh);
  const icelandic = 'Þórður og Guðrún sögðu að það væri gott, og að við ættum að vera þar.';
  expect((await read(written('is.txt', iconv.encode(icelandic, 'latin1')))).source.plain).toBe(icelandic);
});

test.each([
  [
    'old Macintoshes, by its quotation marks',
    iconv.encode('The Minister said: “We will go on.” It cost 5.', 'macroman'),
  ],
  [
    'old Macintoshes, by its apostrophe',
    iconv.encode('Name,Role\nSean O’Keeffe,The Minister’s adviser', 'macroman'),
  ],
  ['MS-DOS, by its pound', iconv.encode('It cost £5 million at the café.', 'cp437')],
  ['Polish, by a name', iconv.encode('The minister, Łukasz Nowak, said it is good.', 'windows-1250')],
])('%s is refused, not guessed', async (_, bytes) => {
  expect(await refusal(written('odd.txt', bytes))).toMatchObject({ kind: 'encoding-unknown' });
});
