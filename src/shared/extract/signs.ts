/**
 * Signs: what one look at the letters of a sentence shows of it, as bits of a number. Looking costs about what one
 * pattern costs, and tells of most of the reader's patterns that they cannot match: they are tried only where their
 * sign is. A sign says "perhaps": it is never missing where its pattern matches (a property test holds that), and may
 * stand where none does.
 */
export const Sign = {
  digit: 1 << 0,
  /** A number of four digits that may be a year. */
  year: 1 << 1,
  /** A month's name with a capital. */
  month: 1 << 2,
  /** "million", "bn". */
  scale: 1 << 3,
  /** "one", "twenty". */
  numberWord: 1 << 4,
  /** "half", "thirds". */
  fraction: 1 << 5,
  /** "%", "per cent". */
  share: 1 << 6,
  /** £ $ € */
  currency: 1 << 7,
  /** "pounds", "dollars". */
  pounds: 1 << 8,
  /** "GBP", "Rs", "cents". */
  otherMoney: 1 << 9,
  /** A number right in front of "in" or "out". */
  ratio: 1 << 10,
  /** A number right behind a noun that it numbers: "section 4", "Top 10", "Box 12". */
  numbered: 1 << 11,
  /** What is named with its year: "Act", "Census". */
  dated: 1 << 12,
  /** A mark that opens words: ‘ “ " ' */
  mark: 1 << 13,
  /** An address of the net, or a hashtag. */
  net: 1 << 14,
  /** "will", "is to", "pledged": words that bind. */
  binds: 1 << 15,
  /** "today", "last", "end": words of which times are made that are counted from the story's day. */
  timed: 1 << 16,
  /** "attended", "chaired": words by which sentences say who was there. */
  gathers: 1 << 17,
  /** "led", "represented", "From": words by which they say who came for whom. */
  sent: 1 << 18,
  /** "attendees", "members": words of which headings of lists of people are made. */
  heads: 1 << 19,
  /** "pledged", "target": words that name a commitment. */
  promises: 1 << 20,
} as const;

/** Signs that count only beside another word; they are part of no answer. */
const besides = {
  /** "is", "set": in front of "to" they bind. */
  be: 1 << 25,
  to: 1 << 26,
  /** "invest": behind "to" it binds. */
  deed: 1 << 27,
  /** "in" and "out": behind a number they may be a ratio. */
  in: 1 << 28,
  /** "section": in front of a number. */
  numbered: 1 << 29,
};
const answer = (1 << 25) - 1;
/** A digit alone is certain: many patterns do without a figure where there is none. */
const all = answer & ~Sign.digit;

const words: [sign: number, list: string][] = [
  [
    Sign.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [Sign.scale, 'hundred thousand million millions billion billions trillion millon billon bn tn mn'],
  [
    Sign.numberWord,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [Sign.fraction, 'half third thirds quarter quarters fifth fifths sixth eighth tenth tenths'],
  [Sign.share, 'percent cent percentage'],
  [Sign.pounds, 'pounds pence euro euros dollars sterling'],
  [Sign.otherMoney, 'gbp eur usd aud cad nzd sgd hkd chf jpy rs cent cents'],
  [
    Sign.dated,
    'act bill order regulation regulations agenda rules directive strategy convention olympics paralympics census games cup',
  ],
  [
    Sign.binds,
    'will shall won would committed commits pledge pledged pledges promise promised promises vows vowed guarantee guaranteed guarantees undertaken aim aims aiming plan plans planning intend intends intention commitment commitments target targets goal goals ambition ll',
  ],
  [Sign.timed, 'today tonight tomorrow yesterday ago last this next end start beginning middle'],
  [
    Sign.gathers,
    'represented delegation delegations attended attending attendance attendees joined joining present taking took spoke came chair chaired chairmanship accompanied alongside speaker speakers participants participated guests delegates panellists panelists representatives members hosted welcomed witnessed observed watched convened between',
  ],
  [Sign.sent, 'led headed represented attended spoke from'],
  [
    Sign.promises,
    'committed commits commitment commitments pledged pledges pledge promised promises promise vowed vows guaranteed guarantees guarantee undertaken undertaking planning plan plans aiming aim aims intending intend intends intention determined target targets goal goals ambition',
  ],
  [
    Sign.heads,
    'attend attendee attendees attendance attending attended present presenter presenters participant participants participating delegate delegates delegation delegations heads chair chairs chairman chairwoman chairperson panellists ministers invitee invitees guest guests member members membership panel official officials secretariat observer observers observing speaker speakers executive executives other others apologies absent following full list joined came signatories via video videolink videoconference teams zoom skype phone telephone conference webex room call person remote remotely virtual virtually online dialled',
  ],
  [besides.be, 'is are set'],
  [besides.to, 'to'],
  [besides.deed, 'invest recruit build spend create provide'],
  [besides.in, 'in out'],
  [
    besides.numbered,
    'section sections recommendation recommendations action actions point points objective goal pillar priority principle theme question paper bridge cop period clause article articles paragraph para page pages chapter schedule annex item items room rm table figure fig no nos number phase tier level stage stages grade band category resolution version volume part unit module platform terminal junction lot step appendix regulation regulations case route line zone type class form release model tranche channel radio bbc text topic topics district meeting year years covid top box act nsw vic qld tas nt sa wa',
  ],
];
/** These count only with a capital: "may" and "from" are mostly no months and no heads of a delegation. */
const capitalOnly = Sign.month;
const needBeside = besides.deed | besides.to | besides.in;

/** The signs of words by their letters. Two words may share a place: a sign too many does no harm. */
const places = 1 << 14;
const signsAt = new Int32Array(places);
const placeOf = (hash: number): number => (hash ^ (hash >>> 14)) & (places - 1);
for (const [sign, list] of words)
  for (const word of list.split(' ')) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
    signsAt[placeOf(hash)] = (signsAt[placeOf(hash)] ?? 0) | sign;
  }

const marks = new Int32Array(128);
for (const [chars, sign] of [
  ['$', Sign.currency],
  ['%', Sign.share],
  ['@#', Sign.net],
  ['"\'', Sign.mark],
] as const)
  for (const char of chars) marks[char.charCodeAt(0)] = sign;

function signsBeyond(code: number): number {
  switch (code) {
    case 0xa3:
    case 0x20ac:
      return Sign.currency;
    case 0x20b9:
      return Sign.otherMoney;
    case 0x2018:
    case 0x201c:
      return Sign.mark;
    // ſ and the Kelvin sign: a pattern that minds no case takes them for s and k.
    case 0x17f:
    case 0x212a:
      return all;
    default:
      return 0;
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The signs of a text from one place to another. A word is a run of plain letters, as for the \b of a pattern. */
export function signsOf(text: string, from = 0, to = text.length): number {
  let signs = 0;
  // The signs of the word in front, and where it ended.
  let before = 0;
  let beforeEnd = -1;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const start = i;
      let hash = 0;
      for (let each = code; isLetter(each); each = i < to ? text.charCodeAt(i) : 0) {
        hash = Math.imul(hash, 31) + (each | 32);
        i++;
      }
      let found = signsAt[placeOf(hash)] ?? 0;
      if (found !== 0) {
        if (code > 0x5a) found &= ~capitalOnly;
        if ((found & needBeside) !== 0)
          found |= besideOthers(
            found,
            before,
            beforeEnd === start - 1,
            start > 1 ? text.charCodeAt(start - 2) : 0,
          );
        signs |= found;
      }
      if (isRunOn(text, start, i)) signs |= Sign.heads;
      before = found;
      beforeEnd = i;
    } else if (isDigit(code)) {
      signs |= Sign.digit;
      if ((before & besides.numbered) !== 0 && (beforeEnd === i - 1 || beforeEnd === i - 2))
        signs |= Sign.numbered;
      const start = i;
      while (i < to && isDigit(text.charCodeAt(i))) i++;
      if (i - start === 4) signs |= Sign.year;
    } else {
      signs |= code < 128 ? (marks[code] ?? 0) : signsBeyond(code);
      if (code === 0x2f || code === 0x2e) signs |= addressAt(text, i, code);
      i++;
    }
  }
  return signs & answer;
}

/** "Officialsfrom the Office": words that touch the next where a break was lost. */
function isRunOn(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 0x72) return end - start > 3 && endsIn(text, end, 'for');
  if (last === 0x6d) return end - start > 4 && endsIn(text, end, 'from');
  return last === 0x67 && end - start > 12 && endsIn(text, end, 'representing');
}

/** Whether such letters, small or not, end at a place. */
function endsIn(text: string, end: number, letters: string): boolean {
  for (let i = 1; i <= letters.length; i++)
    if ((text.charCodeAt(end - i) | 32) !== letters.charCodeAt(letters.length - i)) return false;
  return true;
}

/** The slash of "://", the point of "www.". */
function addressAt(text: string, at: number, code: number): number {
  if (at < 2) return 0;
  const before = text.charCodeAt(at - 1);
  const opens = code === 0x2f ? before === 0x3a : before === 0x77 && text.charCodeAt(at - 2) === 0x77;
  return opens ? Sign.net : 0;
}

/** What "to", "in" and "invest" are a sign of, by the word or the figure right in front of them. */
function besideOthers(found: number, before: number, follows: boolean, code: number): number {
  if ((found & besides.in) !== 0)
    return isDigit(code) || (follows && (before & Sign.numberWord) !== 0) ? Sign.ratio : 0;
  if (!follows) return 0;
  if ((found & besides.to) !== 0) return (before & besides.be) !== 0 ? Sign.binds : 0;
  return (before & besides.to) !== 0 ? Sign.binds : 0;
}
