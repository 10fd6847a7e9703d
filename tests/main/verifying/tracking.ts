// A Word file in which changes are tracked, as Word writes them.
import { paragraphWith } from './editing.ts';

export interface Who {
  author: string;
  date: string;
}
export const ann: Who = { author: 'Ann Reader &amp; Co', date: '2019-01-04T10:23:00Z' };
export const bob: Who = { author: 'Bob', date: '2019-01-05T09:00:00Z' };

let ids = 900;
const by = ({ author, date }: Who) => `w:id="${ids++}" w:author="${author}" w:date="${date}"`;
const run = (words: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;

export const takenOut = (words: string, who = ann) => `<w:del ${by(who)}>${run(words, 'delText')}</w:del>`;
export const putIn = (words: string, who = ann) => `<w:ins ${by(who)}>${run(words)}</w:ins>`;

type Rewrite = (xml: string) => string;

/** Within the paragraph that holds `words`: `from`, which stands in one run, gives way to tracked runs. */
export const within =
  (words: string, from: string, ...runs: string[]): Rewrite =>
  (xml) => {
    const paragraph = paragraphWith(xml, words);
    const [before, after] = [
      paragraph.slice(0, paragraph.indexOf(from)),
      paragraph.slice(paragraph.indexOf(from)),
    ];
    const broken = `${before}</w:t></w:r>${runs.join('')}<w:r><w:t xml:space="preserve">${after.slice(from.length)}`;
    return xml.replace(paragraph, () => broken);
  };

/** `from` replaced by `to`, tracked. */
export const changed = (words: string, from: string, to: string, who = ann): Rewrite =>
  within(words, from, ...(from ? [takenOut(from, who)] : []), ...(to ? [putIn(to, who)] : []));

/** Words put in behind `after`. */
export const putBehind = (words: string, after: string, put: string, who = ann): Rewrite =>
  within(words, after, run(after), putIn(put, who));

/** Something in the properties of a paragraph's end. */
const atEnd = (paragraph: string, mark: string): string => {
  const marked = `<w:rPr>${mark}</w:rPr></w:pPr>`;
  return paragraph.includes('</w:pPr>')
    ? paragraph.replace('</w:pPr>', marked)
    : paragraph.replace(/^<w:p[^>]*>/, (start) => `${start}<w:pPr>${marked}`);
};

const round = (paragraph: string, element: string, who: Who): string =>
  paragraph.replace(/<w:r>.*?<\/w:r>|<w:r .*?<\/w:r>/gs, (each) => {
    const words = element === 'del' ? each.replace(/(<\/?w:)t([ >])/g, '$1delText$2') : each;
    return `<w:${element} ${by(who)}>${words}</w:${element}>`;
  });

/** The whole paragraph deleted, its end too. */
export const paragraphOut =
  (words: string, who = ann): Rewrite =>
  (xml) => {
    const paragraph = paragraphWith(xml, words);
    const gone = atEnd(round(paragraph, 'del', who), `<w:del ${by(who)}/>`);
    return xml.replace(paragraph, () => gone);
  };

/** A new paragraph behind another: the end of that one is what was put in. */
export const paragraphIn =
  (behind: string, words: string, who = ann): Rewrite =>
  (xml) => {
    const paragraph = paragraphWith(xml, behind);
    const both = `${atEnd(paragraph, `<w:ins ${by(who)}/>`)}<w:p>${putIn(words, who)}</w:p>`;
    return xml.replace(paragraph, () => both);
  };

/** A paragraph moved behind another. */
export const paragraphMoved =
  (words: string, behind: string, who = ann): Rewrite =>
  (xml) => {
    const paragraph = paragraphWith(xml, words);
    const plain = paragraph.replace(/<w:bookmark(Start|End)[^>]*>/g, '');
    const range = (kind: string, moved: string) =>
      `<w:${kind}RangeStart ${by(who)} w:name="move1"/>${moved}<w:${kind}RangeEnd w:id="${ids - 1}"/>`;
    const ended = (kind: string, moved: string) => atEnd(round(moved, kind, who), `<w:${kind} ${by(who)}/>`);
    const left = range('moveFrom', ended('moveFrom', paragraph));
    const came = range('moveTo', ended('moveTo', plain));
    const target = paragraphWith(xml, behind);
    return xml.replace(paragraph, () => left).replace(target, () => target + came);
  };

/** Words made bold. */
export const madeBold =
  (words: string, who = ann): Rewrite =>
  (xml) => {
    const paragraph = paragraphWith(xml, words);
    const bold = `<w:r><w:rPr><w:b/><w:rPrChange ${by(who)}><w:rPr/></w:rPrChange></w:rPr>`;
    return xml.replace(paragraph, () => paragraph.replace('<w:r>', bold));
  };

/** The row of a table deleted. */
export const rowOut =
  (row: string, who = ann): Rewrite =>
  (xml) => {
    const mark = `<w:del ${by(who)}/>`;
    const marked = row.includes('<w:trPr>')
      ? row.replace('</w:trPr>', `${mark}</w:trPr>`)
      : row.replace('<w:tr>', `<w:tr><w:trPr>${mark}</w:trPr>`);
    return xml.replace(row, () => round(marked, 'del', who));
  };

export const all =
  (...rewrites: Rewrite[]): Rewrite =>
  (xml) =>
    rewrites.reduce((now, rewrite) => rewrite(now), xml);
