import { signOf } from './windows-signs.ts';

/** The names of the signs from U+00A0 to U+00FF, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const named = new Map<string, string>([
  ...latin.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
    ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
    ...{ ndash: '–', mdash: '—', minus: '−', hellip: '…', bull: '•', euro: '€', trade: '™' },
    ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š' },
    ...{ Yuml: 'Ÿ', wcirc: 'ŵ', Wcirc: 'Ŵ', ycirc: 'ŷ', Ycirc: 'Ŷ', frasl: '⁄', rarr: '→', ge: '≥', le: '≤' },
  }),
]);

const entity = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g;

/** What speaks of markup, or is some: there an entity may be meant as it stands. */
const ofMarkup =
  /<\/?[a-z][a-z\d]*[\s>/]|[`{}]|\b(?:X?HTML|XML|mark-?up|entit(?:y|ies)|ampersands?|escape (?:sequence|character|code)s?)\b/i;

/**
 * HTML entities as the signs they stand for: "&ldquo;", "&#8217;", "&pound;". An entity stays where the text has the
 * sign itself too, since then somebody may have meant the entity; and so do all in a text that speaks of markup.
 */
export function withoutEntities(text: string): string {
  let now = text;
  for (let pass = 0; pass < 3 && now.includes('&') && now.includes(';'); pass++) {
    const mended = onePass(now);
    if (mended === now) break;
    now = mended;
  }
  return now;
}

function onePass(text: string): string {
  entity.lastIndex = 0;
  if (!entity.test(text) || ofMarkup.test(text)) return text;
  const known = new Map<string, boolean>();
  const isMeant = (sign: string): boolean => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const stands = sign === '&' ? /&(?!#?[A-Za-z\d]{1,8};)/.test(text) : sign !== '"' && text.includes(sign);
    known.set(sign, stands);
    return stands;
  };
  return text.replace(entity, (found, decimal, hexadecimal, name) => {
    const sign = name === undefined ? numbered(decimal ?? '', hexadecimal ?? '') : named.get(name);
    return sign === undefined || isMeant(sign) ? found : sign;
  });
}

/** "&#147;" is the mark that Windows-1252 has there: so do all browsers read it. Controls are no signs of a text. */
function numbered(decimal: string, hexadecimal: string): string | undefined {
  const code = decimal === '' ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (code >= 0x80 && code < 0xa0) return signOf(String.fromCharCode(code));
  const isSign = code >= 0x20 && code <= 0x10ffff && code !== 0x7f && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCodePoint(code) : undefined;
}
