import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readItem } from '../../../src/main/reading/govuk-json.ts';
import { fixture, read, shape, story, written } from './reading.ts';

const page = (inner: string) => `<!doctype html><html><body>${inner}</body></html>`;
const linesOf = async (html: string) => shape(await story(written('page.html', page(html))));

describe('the marks of notes', () => {
  test('of GOV.UK are in no quote, and the ways back in no note', async () => {
    const { body, quotes } = await story(
      written(
        'notes.html',
        page(`<p>The Minister for Ports, Ann Lee, said:</p>
          <blockquote><p>“We waited too long<sup id="fnref:1"><a href="#fn:1" rel="footnote">[footnote 1]</a></sup>. No
          longer.”</p></blockquote>
          <div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>Since 2019. <a href="#fnref:1"
          role="doc-backlink">↩</a></p></li></ol></div>`),
      ),
    );
    expect(quotes.map(({ text }) => text)).toEqual(['We waited too long. No longer.']);
    expect(body.endsWith('Since 2019.')).toBe(true);
  });

  test.each([
    '<sup>[<a href="#cite_note-3">3</a>]</sup>',
    '<sup class="reference"><a href="#ref7">[7]</a></sup>',
    '<a href="#_ftn2">[2]</a>',
    '<sup role="doc-noteref"><a href="#n1">1</a></sup>',
  ])('of other programs too: %s', async (mark) => {
    expect(await linesOf(`<p>It cost £5 million${mark} in all.</p>`)).toEqual([
      'paragraph: It cost £5 million in all.',
    ]);
  });

  test('are no powers, no ordinals and no links within a text', async () => {
    expect(
      await linesOf(
        '<p>The 21<sup>st</sup> site has 40 m<sup>2</sup>; see <a href="#fund">the fund</a> (<a href="#note-3">note 3 on the fund</a>).</p>',
      ),
    ).toEqual(['paragraph: The 21st site has 40 m2; see the fund (note 3 on the fund).']);
  });
});

test('what was struck out is not said, in any format', async () => {
  const struck = await linesOf(
    '<p>Ministers chose <del>twenty</del> <ins>twelve</ins> <s>old</s><span style="text-decoration: line-through">bad</span> ports.</p>',
  );
  expect(struck).toEqual(['paragraph: Ministers chose twelve ports.']);
});

test('a quotation that its browser marks has its marks', async () => {
  expect(await linesOf('<p>Ann Lee said: <q>We will go on.</q></p><p><q>“So will we.”</q></p>')).toEqual([
    'paragraph: Ann Lee said: “We will go on.”',
    'paragraph: “So will we.”',
  ]);
});

test('what Word and LibreOffice mark within a line parts no sentence', async () => {
  expect(
    await linesOf(
      '<p>Ann Lee met crews in <st1:City w:st="on"><st1:place w:st="on">Aberwen</st1:place></st1:City> on <sdfield type=DATETIME>4 June</sdfield>.<o:p></o:p></p>',
    ),
  ).toEqual(['paragraph: Ann Lee met crews in Aberwen on 4 June.']);
});

describe('what a site puts into a story', () => {
  test('to say of a file how large it is, and how to ask for another, is left out', async () => {
    const item = JSON.stringify({
      base_path: '/x',
      details: {
        body: `<p>Twelve ports share the fund.</p><section class="gem-c-attachment"><div class="gem-c-attachment__details">
          <h3>List of awards</h3><p class="gem-c-attachment__metadata">PDF, 1.2 MB, 5 pages</p>
          <details class="gem-c-details"><summary>Request an accessible format.</summary><p>Please tell us.</p></details>
          </div></section>`,
      },
    });
    const outcome = readItem(item, 'x.json');
    expect(outcome.ok && outcome.value.blocks?.map(({ text }) => text)).toEqual([
      'Twelve ports share the fund.',
      'List of awards',
    ]);
  });

  test('to be told whether it was of use is left out, wherever the article ends', async () => {
    const body = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>Paragraph ${i} of the story tells at some length what the fund will do for the ports.</p>`,
    );
    const html = page(`<header>Site</header><main><h1>Fund opens</h1><div class="body">${body.join('')}
      <div class="ds_feedback"><h2>Was this helpful?</h2><p>Your feedback will help us make this site better.</p></div>
      </div></main><footer>Foot</footer>`);
    const { body: text } = await story(written('scot.html', html));
    expect(text).toContain('Paragraph 5');
    expect(text).not.toContain('helpful');
  });

  test('round it, in boxes that only their names tell, is left out', async () => {
    const body = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>Paragraph ${i} of the story tells at some length what the fund will do for the ports.</p>`,
    );
    const html = page(`<div id="header"><ul><li><a href="/">Pay it</a></li></ul></div>
      <div id="content"><h1>Fund opens</h1>${body.join('')}</div>
      <div class="sidebar"><h3>Latest news</h3><ul><li><a href="/bins">Bin days to change</a></li></ul></div>
      <div id="footer"><p>© Council</p></div>`);
    const { body: text } = await story(written('boxes.html', html));
    expect(text).toContain('Paragraph 5');
    expect(text).not.toMatch(/Bin days|Pay it|Council/);
  });
});

describe('hidden words', () => {
  const changed = (name: string, part: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(readFileSync(fixture(name)));
    return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
  };
  const run = (text: string, properties = '') =>
    `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

  test('of Word are not read; words in fields, merges and turns of direction are', async () => {
    const paragraph =
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Seen ')}${run('hidden ', '<w:rPr><w:vanish/></w:rPr>')}` +
      `${run('shown ', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}<w:fldSimple w:instr=" MERGEFIELD x ">${run('merged ')}` +
      `</w:fldSimple><w:bdo w:val="ltr">${run('turned ')}</w:bdo>${run('struck ', '<w:rPr><w:dstrike/></w:rPr>')}` +
      '<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r></w:p>';
    const bytes = changed('docx-release.docx', 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${paragraph}`),
    );
    const [first] = (await read(written('hidden.docx', bytes))).source.blocks ?? [];
    expect(first?.text).toBe('Seen shown merged turned one two');
  });

  test('of OpenDocument are not read, nor what is struck out; the head of a list is', async () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const bytes = changed('odt-release.odt', 'content.xml', (xml) =>
      xml
        .replace(
          '</office:automatic-styles>',
          `${style('XH', 'text:display="none"')}${style('XS', 'style:text-line-through-style="solid"')}</office:automatic-styles>`,
        )
        .replace(
          '</office:text>',
          `<text:p>Seen ${span('XH', 'hidden ')}${span('XS', 'struck ')}on.</text:p><text:list><text:list-header>
           <text:p>Head of a list.</text:p></text:list-header></text:list></office:text>`,
        ),
    );
    const texts = (await read(written('hidden.odt', bytes))).source.blocks?.map(({ text }) => text) ?? [];
    expect(texts).toContain('Seen on.');
    expect(texts).toContain('Head of a list.');
  });
});
