import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import { noPictures, type Pictures } from '../write-options.ts';
import { type Artist, createArtist } from './artist.ts';
import { type Bookmarks, createBookmarks } from './bookmarks.ts';
import { breathing, type Stop } from './breathe.ts';
import { type Faces, loadFontRules } from './faces.ts';
import { drawFurniture } from './furniture.ts';
import type { PdfInternals } from './internals.ts';
import type { Layout } from './layout.ts';
import { noBookmarks, noLinks, noStructure } from './light.ts';
import { createLinks, type Links } from './links.ts';
import { openPdf } from './open-pdf.ts';
import { drawStrips } from './page-content.ts';
import { isLying, type PageStrips } from './page-strips.ts';
import type { Plan } from './plan.ts';
import { romanNumeral } from './roman.ts';
import { createStructure, type Structure } from './structure.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';
import { drawWatermark } from './watermark.ts';

export interface DrawOptions {
  sink: Writable;
  /** Those that the document shows. */
  pictures?: Pictures | undefined;
  signal?: Stop | undefined;
  /** A few pages to look at, without tags, links and bookmarks; all of them, with everything, where left out. */
  only?: SomePages | undefined;
  /** Hears how many pages are drawn. */
  progress?: ((pages: number) => void) | undefined;
}

/** The second pass: draws each page and lets go of it. Rejects with the sink's error. */
export async function drawPages(
  document: PackDocument,
  layout: Layout,
  { sink, pictures = noPictures, only, signal, progress }: DrawOptions,
): Promise<Outcome<null>> {
  await loadFontRules();
  const hand = createHand(document, layout, pictures, only !== undefined);
  const breathe = breathing(signal);
  const writing = pipeline(hand.pdf, sink);
  const trouble = watch(writing);
  let number = 0;
  for (const strips of layout.pages()) {
    number += 1;
    if (only && number > only.last) break;
    if (only && !only.wants(number, strips)) continue;
    drawPage(strips, number, hand);
    progress?.(number);
    if ((await breathe()) || trouble.seen) return stop(hand.pdf, writing, trouble.seen);
  }
  endFile(document, layout.plan, hand);
  await writing;
  return done(null);
}

/** Asked of each page, by its number from 1, up to the last that may be wanted. */
export interface SomePages {
  last: number;
  wants(number: number, strips: PageStrips): boolean;
}

/** Notes that a promise was rejected, for a loop that must not wait for it. */
function watch(promise: Promise<void>): { seen: boolean } {
  const trouble = { seen: false };
  promise.catch(() => {
    trouble.seen = true;
  });
  return trouble;
}

async function stop(pdf: PdfInternals, writing: Promise<void>, broken: boolean): Promise<Outcome<null>> {
  if (broken) await writing;
  pdf.destroy();
  await writing.catch(() => undefined);
  return failed({ kind: 'cancelled' });
}

/** Everything that draws into one file. */
interface Hand {
  pdf: PdfInternals;
  faces: Faces;
  plan: Plan;
  furniture: Layout['furniture'];
  structure: Structure;
  typesetter: Typesetter;
  links: Links;
  bookmarks: Bookmarks;
  artist: Artist;
}

/** A light one is for pages that are looked at and thrown away: their tags may be those of an earlier drawing. */
function createHand(
  document: PackDocument,
  { faces, plan, furniture }: Layout,
  pictures: Pictures,
  light: boolean,
): Hand {
  const pdf = openPdf(document);
  const structure = light ? noStructure : createStructure(pdf);
  const typesetter = createTypesetter(pdf, faces);
  return {
    pdf,
    faces,
    plan,
    furniture,
    structure,
    typesetter,
    links: light ? noLinks : createLinks(pdf, structure),
    bookmarks: light ? noBookmarks : createBookmarks(pdf),
    artist: createArtist(pdf, faces, typesetter, pictures),
  };
}

function drawPage(strips: PageStrips, number: number, hand: Hand): void {
  const { pdf, typesetter, structure, links, artist, faces, furniture, plan } = hand;
  const around = isLying(strips) ? furniture.lying : furniture.upright;
  pdf.addPage({ size: [around.width, around.height], margin: 0 });
  typesetter.startPage();
  notePlaces(strips, hand);
  const beneath = around.watermark ? drawWatermark(around.watermark, typesetter) : '';
  const words = drawStrips(strips, { structure, typesetter, link: links.add, ...artist });
  const margins = drawFurniture(around, numberWords(number, plan), faces, typesetter);
  pdf.page.write(Buffer.from(beneath + words + margins, 'latin1'));
  structure.endPage();
}

function notePlaces(strips: PageStrips, { pdf, links, bookmarks }: Hand): void {
  for (const { strip, y } of strips)
    for (const { anchor, heading } of strip.marks) {
      links.place(anchor, y);
      if (heading) bookmarks.add(heading.level, heading.text, pdf.page.dictionary, pdf.page.height - y);
    }
}

/** Nothing on the cover, "Page ii" on the contents, then "Page 3 of 12": the pages as they lie in the hand. */
function numberWords(number: number, { front, total }: Plan): string {
  if (number === 1) return '';
  return number <= front ? `Page ${romanNumeral(number)}` : `Page ${number} of ${total}`;
}

function endFile(
  { language }: PackDocument,
  { front, total }: Plan,
  { pdf, structure, bookmarks }: Hand,
): void {
  const body = total > front ? [front, { S: 'D', St: front + 1 }] : [];
  Object.assign(pdf._root.data, { PageLabels: { Nums: [0, { S: 'r' }, ...body] } });
  bookmarks.write();
  structure.end(language);
  pdf.end();
}
