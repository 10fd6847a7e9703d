/** How sentences say who was there, and where in them they do. */
export const trigger =
  /\b(?:(?:was|were|is) (?:also )?(?:attended|witnessed) by|attended by|attendees (?:also )?(?:included|include|were|are)|those (?:attending|present|in attendance|who (?:attended|spoke|took part|came)) (?:also )?(?:included|include|were)|(?:were|was) (?:also )?present\b[^.;:]{0,40}? including|attended (?!by)[^.;:]{0,60}? (?:including|(?:along|together) with|alongside)|in the chair (?:was|were)|(?:was|were) (?:also )?joined (?:(?:at|on|for|in|during) [^.;:,]{2,50}? )?by|joined by|(?:witnessed|observed|watched) by [^.;:]{0,60}?including|(?:hosted|chaired|convened) [^.;:]{3,80}? (?:with|for|of) [^.;:]{0,60}? including|(?:took place|was held|were held) between|accompanied by|delegations? (?:was|were) (?:led|headed|(?:welcomed|greeted|received|hosted)(?: (?:to|at|in) [^.;]{2,50}?)?) by|(?:summit|meeting|council|conference)\b[^.;:,]{0,40}? was hosted by(?= (?:the |An )?(?:(?:[Dd]eputy |First |Prime |Chief )*Minister|Taoiseach|Tánaiste|Secretary|President|Premier|Chancellor)\b)|met alongside|(?:guest|keynote|principal|main|after-dinner) speaker\b[^.;:,]{0,40}? (?:was|is)|(?:other |keynote |guest |the )?speakers\b[^.;:]{0,60}? (?:included|include|were)|in attendance (?:were|was)|(?:also )?(?:in attendance|present|attending|taking part)\b[^.;:,]{0,60}? (?:were|was|included)|present (?:were|was)|(?:other )?(?:participants|guests|delegates|panellists|panelists|representatives|members) (?:present |attending |(?:at|for) [^.;:,]{1,40}? )?(?:included|include|were)|chaired by|under the chairmanship of|attending (?:were|was|ministers were))\b/iu;
export const likely =
  /attend|witnessed by|present|delegation|accompanied|joined|joining|welcomed|speaker|participa|guests|delegates|members|alongside|chair|who spoke|took part|taking part|panel|representatives|were:|hosted|observed by|watched by|convened|between/i;
export const subject =
  /\b(?:hosted (?=(?:the )?(?:\p{Lu}\p{L}+ ){0,4}(?:Minister|Secretary|President|Premier|Taoiseach|Chancellor|Commissioner)\b)|(?:also )?attended(?! by)|(?:were|was) (?:also )?(?:present|in attendance)|took part|participated|(?:also )?joined the (?:meeting|discussion|call|roundtable|event|visit|panel|session)|(?:was|were) welcomed (?:to the (?:\p{L}+ )?meeting|as (?:an )?observers?))\b/iu;
/** "attended as Chief Guest", "attended in the absence of a Minister". */
export const partPlayed =
  /\b(?:attended|were welcomed|was welcomed)(?: (?:to )?the (?:meeting|event|session|board))? (?:as (?:an? |the )?((?:\p{Lu}?\p{L}+ ){0,2}\p{L}+)|((?:in the (?:continued )?absence of|on behalf of|in place of|by (?:video|phone)|remotely)[^.,;]{0,80}))/u;
/** "The Chair welcomed A (FSX) and B to the meeting": those between the verb and what they came to. */
export const welcomed =
  /\b(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r|[Ss]he|[Hh]e) (?:also )?welcomed (.{4,240}?)(?: to (?:the|this|their first) (?:\p{L}+ )?meeting\b|,? who (?:was|were|is|are|would be) (?:attending|presenting|observing|joining)\b| as (?:an )?observers?\b)|\bwelcomed (?:the )?new (?:\p{L}+ ){0,3}members,? (?=\p{Lu})([^.;]{4,300})/u;
/** Who is still to come did not attend. */
export const planned = /\b(?:will|to) (?:also )?be (?:chaired|attended|joined)\b/i;
export const absent =
  /\b(?:apologies|unable to attend|did not attend|could not attend|sent (?:his|her|their) apologies)\b/i;

/** What those who came along did, and for what: whoever is named behind it did not come along. */
const goesOn =
  /, (?:arrived|visited|met|toured|opened|launched|announced|said|travelled|held|took|saw|heard|spoke|set|gave)\b|\b(?:following|after|before|ahead of) (?:talks|a |the |his |her |their |meeting)|\bto (?:discuss|see|meet|open|launch|mark|hear|learn|celebrate)\b/;

/** "…, accompanied by A, arrived after talks with B": where those who came along end in the sentence. */
export function endOf(text: string, listed: RegExpExecArray): number {
  if (!/(?:joined|accompanied) by$/i.test(listed[0])) return text.length;
  const from = listed.index + listed[0].length;
  const at = text.slice(from).search(goesOn);
  return at === -1 ? text.length : from + at;
}

/** Where a sentence begins to say who was there; "Members were reminded that …" says something else. */
export function listedBy(text: string): RegExpExecArray | null {
  const found = trigger.exec(text);
  if (found === null || !/were$/i.test(found[0])) return found;
  return /^ (?:also |all )?(?:(?!present)\p{Ll}{2,}(?:ed|en|wn|ld|nt|ht)|of|in|not|able|happy|keen|content)\b/u.test(
    text.slice(found.index + found[0].length),
  )
    ? null
    : found;
}

/** "… was led by the Bishop of X, Jane Doe, and attended by …": the names begin with whoever led. */
const led = /\b(?:led|hosted|opened|chaired|convened|organised) by\b/;

export const startOf = (text: string, listed: RegExpExecArray): number => {
  const before = led.exec(text.slice(0, listed.index));
  return /\battended by$/.test(listed[0]) && before !== null
    ? before.index + before[0].length
    : listed.index + listed[0].length;
};

/** "… was chaired by A and attended by B": where those begin who were not in the chair. */
export function afterChair(text: string, listed: RegExpExecArray): number {
  if (!/chaired by$|chairmanship of$/i.test(listed[0])) return text.length;
  const at = text
    .slice(listed.index)
    .search(/\b(?:attended|joined|accompanied) by\b|\bincluded\b|\bpresent\b/);
  return at === -1 ? text.length : listed.index + at;
}
