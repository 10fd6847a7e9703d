import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/main/writing/pdf/write.ts';
import type { DocumentNode, PackDocument } from '../../../../src/shared/document/nodes.ts';
import {
  attendees,
  documentOf,
  emptyBody,
  everyKind,
  heading,
  longQuote,
  longTable,
  longTitle,
  longTitled,
  paragraph,
  quote,
  say,
  sources,
  strong,
  tallCell,
  words,
} from '../documents.ts';
import { bodyWords, flat, fonts, printed, readPdf } from './reading.ts';

const read = async (document: Parameters<typeof printed>[0]) => {
  const file = await printed(document);
  return { ...file, pdf: await readPdf(file.bytes) };
};

describe('the words', () => {
  it.each([
    ['of every kind of node', everyKind],
    ['of a table of 300 rows', longTable],
    ['of a cell of two pages', tallCell],
    ['of a quote of 5,000 words', longQuote],
    ['of a title of 400 characters with marks', longTitled],
  ])('%s come out, all and in order', async (_, document) => {
    const { pdf } = await read(document);
    const front = pdf.labels?.findIndex((label) => /\d/.test(label)) ?? 0;
    const body = flat(
      pdf.pages
        .slice(front)
        .map((page) => page.words)
        .join(' '),
    );
    expect(body).toBe(bodyWords(document));
  });

  it('keep their letters when one is first met as a part of another', async () => {
    await printed(documentOf([heading(1, 'ñ')]));
    const { pdf } = await read(documentOf([heading(1, 'n')]));
    expect(pdf.pages[2]?.words).toBe('n');
  });

  it('keep their characters where two of these have one shape', async () => {
    const text = '3⁄4 3∕4 ə ǝ Ƌ ƌ ʻ ; \u037e بيت and تيم and نبت';
    const { pdf } = await read(documentOf([paragraph(text)]));
    // pdf.js guesses the spaces beside Arabic from distances, and guesses wrongly: compare letters.
    expect(pdf.pages[1]?.words.replaceAll(' ', '')).toBe(text.normalize('NFC').replaceAll(' ', ''));
  });

  it('of the cover come out, each label before its value', async () => {
    const { pdf } = await read(everyKind);
    const { title, lines } = everyKind.cover;
    const wanted = [title, ...lines.map(({ label, value }) => `${label} ${value}`)].join(' ');
    expect(pdf.pages[0]?.words).toBe(wanted);
  });

  it('are not joined by characters that nobody can see, nor do these stop the writer', async () => {
    const hostile =
      'one\u0000two\fthree\nfour\u200bfi\u200dve\ufeff \ud800six\udc00 \ufffe seven\u2028eight\u00ad\u0007';
    const { pdf } = await read(documentOf([heading(1, 'A\u0001B'), paragraph(hostile), quote([hostile])]));
    const text = pdf.pages.map((page) => page.words).join(' ');
    expect(text).toContain('one two three fourfive \ufffdsix\ufffd seven eight');
    expect(text).toContain('A B');
  });
});

describe('each page', () => {
  it('carries the marking in capitals twice, and from the second on its number and the title', async () => {
    const { pdf, pages } = await read({ ...longTable, marking: 'Official-Sensitive' });
    expect(pdf.pages).toHaveLength(pages);
    pdf.pages.forEach(({ artifacts }, index) => {
      expect(artifacts.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      expect(artifacts.includes(longTable.footer)).toBe(index > 0);
      if (index > 1) expect(artifacts).toContain(`Page ${index + 1} of ${pages}`);
    });
    expect(pdf.pages[1]?.artifacts).toContain('Page ii');
  });

  it('of a table shows its header, once as content and then as an artifact', async () => {
    const { pdf } = await read(longTable);
    const header = 'Name Role Organisation';
    const [first, ...later] = pdf.pages.slice(2);
    expect(first?.words).toContain(header);
    expect(later.length).toBeGreaterThan(8);
    for (const page of later) {
      expect(page.words).not.toContain(header);
      expect(page.artifacts.startsWith(header)).toBe(/Person \d/.test(page.words));
    }
  });

  it('carries a long marking whole', async () => {
    const marking = `OFFICIAL-SENSITIVE – ${'NOT FOR ONWARD CIRCULATION '.repeat(4).trim()}`;
    const { pdf } = await read({ ...everyKind, marking });
    for (const { artifacts } of pdf.pages) expect(artifacts.split(marking)).toHaveLength(3);
  });

  it('is labelled: cover and contents roman, then the number that is printed', async () => {
    const { pdf } = await read(everyKind);
    expect(pdf.labels).toEqual(['i', 'ii', '3', '4', '5']);
  });
});

describe('the contents', () => {
  const document = documentOf(
    Array.from({ length: 90 }, (_, index) => [
      heading(index % 3 === 0 ? 1 : 2, `Section ${index} of the pack`),
      paragraph(words(120 + index, index + 1)),
    ]).flat(),
  );

  it('name each heading with the page on which it stands', async () => {
    const { pdf, pageOf } = await read(document);
    const contents = pdf.pages
      .slice(1, 4)
      .map((page) => page.words)
      .join(' ');
    for (let index = 0; index < 90; index += 1) {
      const printedOn = Number(contents.match(new RegExp(`Section ${index} of the pack (\\d+)`))?.[1]);
      expect(pdf.pages[printedOn - 1]?.words).toContain(`Section ${index} of the pack`);
      expect(pageOf[`h-section-${index}-of-the-pack`]).toBe(printedOn);
    }
  });

  it('and the bookmarks lead there', async () => {
    const { pdf } = await read(document);
    const links = pdf.pages.slice(1, 4).flatMap((page) => page.links);
    expect(links.length).toBeGreaterThanOrEqual(90);
    for (const { dest, contents } of links) {
      const [, name = '?', page] = contents.match(/^(.*), page (\d+)$/) ?? [];
      expect(await pdf.pageOfPlace(dest ?? '')).toBe(Number(page));
      expect(pdf.pages[Number(page) - 1]?.words).toContain(name);
    }
    expect(pdf.outline.map(({ title }) => title).slice(0, 3)).toEqual([
      'Contents',
      'Section 0 of the pack',
      'Section 3 of the pack',
    ]);
    expect(pdf.outline[1]?.items).toHaveLength(2);
    for (const { title, page } of pdf.outline) expect(pdf.pages[page - 1]?.words).toContain(title);
  });
});

describe('links', () => {
  it('of references lead to their entry in the sources list', async () => {
    const { pdf, pageOf } = await read(everyKind);
    const links = pdf.pages.slice(2).flatMap((page) => page.links);
    const first = links.filter(({ contents }) => contents === 'Source 1');
    expect(first.length).toBe(3);
    for (const { dest } of first) expect(await pdf.pageOfPlace(dest ?? '')).toBe(pageOf['source-1']);
  });

  it('go to web addresses only; a reference to no source is printed without a link', async () => {
    const document = documentOf([
      paragraph(
        { kind: 'link', text: 'safe', address: 'https://www.example.gov.uk/ŵ' },
        { kind: 'link', text: ' unsafe', address: 'javascript:alert(1)' },
        { kind: 'ref', number: 9 },
      ),
    ]);
    const { pdf } = await read(document);
    expect(pdf.pages[1]?.links.map(({ url }) => url)).toEqual(['https://www.example.gov.uk/%C5%B5']);
    expect(pdf.pages[1]?.words).toBe('safe unsafe[9]');
  });
});

describe('the tags', () => {
  const tagsOf = async (body: DocumentNode[]) => {
    const { pdf } = await read(documentOf(body));
    return pdf.pages.at(-1)?.tags;
  };

  it('of a question hold it together with its answers', async () => {
    const say = (text: string) => [{ kind: 'text' as const, text }];
    const question: DocumentNode = {
      kind: 'question',
      anchor: 'q',
      question: 'When?',
      answers: [
        { kind: 'paragraph', inlines: say('Answer:') },
        { kind: 'list', ordered: false, items: [say('Soon.')] },
      ],
    };
    expect(await tagsOf([question])).toBe('Document(Div(P(*)P(*)L(LI(Lbl(*)LBody(*)))))');
  });

  it('of a table stand in the order of its cells, also of empty ones', async () => {
    const table: DocumentNode = {
      kind: 'table',
      anchor: 't',
      caption: [],
      columns: ['A', 'B', 'C'].map((title) => ({ title, share: 1 / 3 })),
      rows: [[[say('a')], [], [say('c')]]],
    };
    expect(await tagsOf([table])).toBe(
      'Document(Table(THead(TR(TH(*)TH(*)TH(*)))TBody(TR(TH(*)TD()TD(*)))))',
    );
  });

  it('of a quote hold its speaker, of a list its labels, and of a link its words and its target', async () => {
    expect(await tagsOf([quote(['“One.', '“Two.”']), sources])).toBe(
      'Document(BlockQuote(P(*)P(*)P(*Link(*@)))L(LI(Lbl(*)LBody(*Link(*@)))LI(Lbl(*)LBody(*))))',
    );
  });

  it('of headings skip no level, whatever the document does', async () => {
    expect(
      await tagsOf([heading(2, 'Two'), heading(4, 'Four'), heading(1, 'One'), heading(3, 'Three')]),
    ).toBe('Document(H1(*)H2(*)H1(*)H2(*))');
  });
});

describe('the file', () => {
  it('is the same for the same document, and another for another', async () => {
    const [first, second, other] = await Promise.all([
      printed(everyKind),
      printed(structuredClone(everyKind)),
      printed({ ...everyKind, marking: 'SECRET' }),
    ]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0);
  });

  it('of an empty body is its cover', async () => {
    const { pdf, pages } = await read(emptyBody);
    expect(pages).toBe(1);
    expect(pdf.pages[0]?.artifacts).toBe('OFFICIAL OFFICIAL');
  });

  it('keeps a cover with a long title on one page, and says the title whole in its properties', async () => {
    const { pdf } = await read(longTitled);
    expect(pdf.labels).toEqual(['i', 'ii', '3']);
    expect(flat(pdf.title)).toBe(flat(longTitle));
  });

  it('leaves no question at a page’s foot without its answer, be it short or long', async () => {
    const asked = (length: number): DocumentNode => ({
      kind: 'question',
      anchor: `q-${length}`,
      question: `Asked ${length}?`,
      answers: [paragraph(strong('Answer: '), words(length)), paragraph(words(length))],
    });
    for (const length of [8, 200])
      for (let lines = 20; lines < 32; lines++) {
        const { pdf } = await read(
          documentOf([...Array.from({ length: lines }, () => paragraph('A line.')), asked(length)]),
        );
        const page = pdf.pages.find((each) => each.words.includes(`Asked ${length}?`));
        expect(page?.words).toContain(`Asked ${length}? Answer: ${words(length).slice(0, 100)}`);
      }
  });

  it('says where paragraphs, quotes, facts and tables begin', async () => {
    const { pageOf } = await read(
      documentOf([
        { kind: 'paragraph', anchor: 'own', inlines: [{ kind: 'text', text: words(790) }] },
        quote(['“Late.”'], 'q'),
        attendees(2),
      ]),
    );
    expect(pageOf).toEqual({ own: 2, q: 3, 'table-2': 3 });
  });
});

describe('what cannot be drawn', () => {
  const emoji = documentOf([heading(1, 'Lines to take'), paragraph('Well done 🎉 all')]);

  it('is named with its block before anything is written', async () => {
    const sink = new PassThrough();
    const failure = await writePdf(emoji, { fonts, sink });
    expect(failure).toEqual({
      ok: false,
      failure: {
        kind: 'character-missing',
        character: '🎉',
        codePoint: 'U+1F389',
        where: 'the paragraph “Well done 🎉 all” under “Lines to take”',
      },
    });
    expect(sink.readableLength).toBe(0);
    expect(sink.writableEnded).toBe(false);
  });

  it.each([
    [
      'of a heading, though the contents show it first',
      { body: [heading(1, 'Well done 🎉'), paragraph('Yes.')] },
      'the heading “Well done 🎉”',
    ],
    [
      'of the cover’s title',
      { cover: { title: 'A day 🎉', lines: [] } },
      'the title “A day 🎉” on the cover',
    ],
    [
      'of a line of the cover',
      { cover: { title: 'A day', lines: [{ label: 'Place', value: 'Hall 🎉' }] } },
      '“Place Hall 🎉” on the cover',
    ],
    ['of the marking', { marking: 'OFFICIAL 🎉' }, 'the marking or the line at the foot of each page'],
  ])('is named where it is one %s', async (_of, changed, where) => {
    const document = { ...documentOf([paragraph('Yes.')]), ...changed } as PackDocument;
    const outcome = await writePdf(document, { fonts, sink: new PassThrough() });
    expect(outcome).toMatchObject({ failure: { kind: 'character-missing', where } });
  });

  it('includes characters for private use, whose meaning no reader knows', async () => {
    const outcome = await writePdf(documentOf([paragraph('of\uf001ce')]), { fonts, sink: new PassThrough() });
    expect(outcome).toMatchObject({ failure: { kind: 'character-missing', codePoint: 'U+F001' } });
  });

  it('does not include Welsh, Polish, Greek, Cyrillic, Hebrew, Arabic, signs and ticks', async () => {
    const text = 'Llŷr Ŵyn Łukasz Żółć Ώρα Киïв שלום and سلام ≥ ≤ ½ £ € → ✓ ✗ ☐ ☑ ☒ y\u0302';
    const { pdf } = await read(documentOf([paragraph(text)]));
    expect(pdf.pages[1]?.words).toBe(text.normalize('NFC'));
  });
});

describe('writing', () => {
  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const outcome = await writePdf(longTable, {
      fonts,
      sink: new PassThrough().resume(),
      signal: stop.signal,
      progress: (_, total) => total && stop.abort(),
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('rejects with the error of a sink that breaks', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const sink = new Writable({ write: (_chunk, _encoding, next) => next(full) });
    await expect(writePdf(longTable, { fonts, sink })).rejects.toBe(full);
  });
});
