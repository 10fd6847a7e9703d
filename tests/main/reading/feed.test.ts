import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/main/library/stories.ts';
import type { ReadSource } from '../../../src/main/reading/source.ts';
import { extract } from '../../../src/shared/extract/extract.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { testProgram } from '../commands/test-program.ts';
import { read, refusal, written } from './reading.ts';

const entry = (title: string, body: string) => `<entry>
  <title>${title}</title>
  <link rel="self" href="https://feed.example/1"/><link href="https://rivers-and-coasts.example/news/1"/>
  <published>2025-11-25T00:20:00+00:00</published><updated>2025-11-26T09:00:00Z</updated>
  <summary>Only a summary.</summary>
  ${body}
</entry>`;

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Department for Rivers and Coasts: news</title>
  ${entry(
    'Press release: Aberwen&#8217;s pumps pass their first storm',
    `<content type="html">&lt;p&gt;Callum Strachan said:&lt;/p&gt;
     &lt;blockquote&gt;&lt;p&gt;Nobody had to lift a carpet &amp;amp; nobody will.&lt;/p&gt;&lt;/blockquote&gt;</content>`,
  )}
  ${entry(
    'Second story',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The gate is shut.</p></div></content>',
  )}
  ${entry('Third story', '')}
</feed>`;

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel>
  <title>Association of River Towns</title><link>https://towns.example</link>
  <item><title>River towns &amp;amp; their clerks</title><link>https://towns.example/clerks</link>
    <pubDate>Mon, 24 Nov 2025 23:30:00 +0000</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>“Four pages is a start,” said Ffion Llywelyn-Pugh.</p><p>More.</p>]]></content:encoded></item>
  <item><title>A link without words</title><link>https://towns.example/empty</link></item>
</channel></rss>`;

const stories = async (path: string): Promise<ReadSource[]> => {
  const { more = [], ...first } = await read(path);
  return [first, ...more];
};
const extracted = async (path: string) =>
  (await stories(path)).map(({ source }) => extract(source, { today: '2025-12-20' }));

describe('a feed', () => {
  test('of Atom gives a story an entry: the text where it has it, else the summary', async () => {
    const found = await extracted(written('news.atom', atom));
    expect(found.map(({ title, kind, body, publisher }) => [title, kind, body, publisher])).toEqual([
      [
        'Aberwen’s pumps pass their first storm',
        'press_release',
        'Callum Strachan said:\n\nNobody had to lift a carpet & nobody will.',
        'Department for Rivers and Coasts: news',
      ],
      ['Second story', null, 'The gate is shut.', 'Department for Rivers and Coasts: news'],
      ['Third story', null, 'Only a summary.', 'Department for Rivers and Coasts: news'],
    ]);
    expect(found[0]).toMatchObject({
      published: { date: '2025-11-25', basis: 'stated' },
      address: 'https://rivers-and-coasts.example/news/1',
      quotes: [{ speaker: 'Callum Strachan', text: 'Nobody had to lift a carpet & nobody will.' }],
    });
  });

  test('of RSS too; an entry without words is no story', async () => {
    const found = await extracted(written('news.xml', rss));
    expect(found).toMatchObject([
      {
        title: 'River towns & their clerks',
        published: { date: '2025-11-24' },
        address: 'https://towns.example/clerks',
        body: '“Four pages is a start,” said Ffion Llywelyn-Pugh.\n\nMore.',
      },
    ]);
  });

  test('says of an entry what the feed leaves out: its words, and when it was published', async () => {
    const bare = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News from GOV.UK</title>
      <author><name>HM Government</name></author><entry><title>Fund opens</title><id>tag:1</id>
      <updated>2025-06-04T10:00:00+01:00</updated><summary>Twelve towns will share it.</summary></entry></feed>`;
    const [only] = await stories(written('govuk.atom', bare));
    expect([only?.source.publisher, only?.source.published]).toEqual(['HM Government', '2025-06-04']);
    expect(only?.source.remarks).toEqual([
      'The feed holds only its summary. Import the page itself for its words.',
      'Its date is that of its last change: the feed has no other. Check it.',
    ]);
  });

  test('of a blog: days in London, old years, plain words, the page that an entry is known by', async () => {
    const blog = `<rss version="2.0"><channel><title>River watch</title>
      <item><title>Late</title><guid>https://watch.example/late</guid><pubDate>Wed, 04 Jun 2025 23:30:00 +0000</pubDate>
        <description>&lt;p&gt;High water.&lt;/p&gt;&lt;p&gt;The post &lt;a&gt;Late&lt;/a&gt; appeared first on River watch.&lt;/p&gt;</description></item>
      <item><title>Plain</title><guid isPermaLink="false">7</guid><pubDate>3 Jun 25 10:00 GMT</pubDate>
        <description>Gates &amp;amp; locks are &lt; 5.

All shut.</description></item></channel></rss>`;
    const facts = (await stories(written('blog.rss', blog))).map(({ source }) => [
      source.published,
      source.address,
      source.blocks?.map(({ text }) => text),
    ]);
    expect(facts).toEqual([
      ['2025-06-05', 'https://watch.example/late', ['High water.']],
      ['2025-06-03', undefined, ['Gates & locks are < 5.', 'All shut.']],
    ]);
  });

  test('keeps each entry with its own stretch of the file and its hash', async () => {
    const kept = await stories(written('news.atom', atom));
    for (const { bytes, sha256, format } of kept) {
      expect(atom).toContain(Buffer.from(bytes).toString());
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(format).toBe('feed');
    }
    expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(3);
  });

  test('goes into the library whole, and what is there already is known again', async () => {
    const program = testProgram();
    const paths = [written('news.atom', atom)];
    const first = await program.get('stories.import', { paths });
    expect(first.imported.map(({ path }) => path)).toEqual([paths[0], paths[0], paths[0]]);
    const [{ storyId = '' } = {}] = first.imported;
    expect(Buffer.from(sourceOf(program.library.db, storyId) ?? []).toString()).toMatch(
      /^<entry>[\s\S]*<\/entry>$/,
    );
    const again = await program.get('stories.import', { paths });
    expect([again.imported.length, again.duplicates.length]).toEqual([0, 3]);
  });

  test('with entities is refused, never expanded', async () => {
    const bomb = rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss');
    expect(failureSentence(await refusal(written('bomb.rss', bomb)))).toBe(
      'bomb.rss is damaged (it declares XML entities, which we never expand). Get a fresh copy and import that.',
    );
  });

  test('cut short, or other XML, is refused', async () => {
    expect(await refusal(written('cut.rss', rss.slice(0, -20)))).toMatchObject({ kind: 'file-damaged' });
    expect(await refusal(written('map.xml', '<map><river/></map>'))).toMatchObject({
      kind: 'format-unknown',
    });
  });
});

describe('feeds as other programs write them', () => {
  const item = '<item><title>T</title><description>The gate is shut.</description></item>';
  const channel = (inner: string) =>
    `<rss version="2.0"><channel><title>Towns</title>${inner}</channel></rss>`;

  test.each([
    ['a remark behind its end', `<?xml version="1.0"?>${channel(item)}\n<!-- made at <10:00> -->\n`],
    [
      'a remark and a style before it',
      `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- by <x> -->${channel(item)}`,
    ],
    [
      'a type without entities',
      `<!DOCTYPE rss PUBLIC "-//Some//DTD RSS 0.91//EN" "http://x.example/a.dtd">${channel(item)}`,
    ],
    [
      'a page within it that speaks of entities',
      channel(item.replace('The gate is shut.', '<![CDATA[<!DOCTYPE html [ ]><p>The gate is shut.</p>]]>')),
    ],
  ])('%s', async (_, xml) => {
    expect((await read(written('a.xml', xml))).source.blocks?.map(({ text }) => text)).toEqual([
      'The gate is shut.',
    ]);
  });

  test('entities are found behind a remark that names the first element', async () => {
    const xml = `<!-- <rss> --><!DOCTYPE rss [<!ENTITY a "b">]>${channel(item)}`;
    expect(await refusal(written('a.xml', xml))).toMatchObject({ kind: 'file-damaged' });
  });

  test('a prefix before each element, and addresses relative to one that is named', async () => {
    const xml = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://towns.example/"><a:title>Towns</a:title>
      <a:entry xml:base="news/"><a:title>T</a:title><a:link href="gate"/><a:updated>2025-11-06T00:00:00Z</a:updated>
      <a:content type="text">One line.\n\nAnother of 5 &lt; 6.</a:content></a:entry></a:feed>`;
    const { source } = await read(written('a.atom', xml));
    expect(source).toMatchObject({
      publisher: 'Towns',
      published: '2025-11-06',
      address: 'https://towns.example/news/gate',
    });
    expect(source.blocks?.map(({ text }) => text)).toEqual(['One line.', 'Another of 5 < 6.']);
  });
});
