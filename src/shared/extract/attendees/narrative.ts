import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { officeBehind, officeInFront } from '../people/beside.ts';
import { type NameRun, nameText, readName, readNameInText } from '../people/names.ts';
import { isRole } from '../people/organisation.ts';
import type { Sentence } from '../sentences.ts';
import { isCapitalised, isPossessive, type Word } from '../words.ts';
import { organisationBehind } from './body-behind.ts';
import { sharedSurname, shareOrganisation } from './couples.ts';
import { attendingFrom, behalfOf, bodyAt, ledBy, representedBy, representedIn } from './represented.ts';
import { deputyNote, representing, standIn } from './stand-ins.ts';

const trigger =
  /\b(?:(?:was|were|is) (?:also )?attended by|attended by|attendees (?:also )?(?:included|include|were|are)|those (?:attending|present|in attendance|who attended) (?:also )?(?:included|include|were)|(?:was|were) (?:also )?joined by|joined by|accompanied by|delegations? (?:was|were) (?:led|headed|welcomed|hosted) by|met alongside|(?:guest|keynote|principal|main|after-dinner) speaker\b[^.;:,]{0,40}? (?:was|is)|(?:other |keynote |guest |the )?speakers\b[^.;:]{0,60}? (?:included|include|were)|in attendance (?:were|was)|(?:also )?(?:in attendance|present|attending|taking part)\b[^.;:,]{0,60}? (?:were|was|included)|present (?:were|was)|(?:other )?(?:participants|guests|delegates|panellists|panelists|representatives|members) (?:present |attending )?(?:included|include|were)|chaired by|attending (?:were|was|ministers were))\b/iu;
const likely =
  /attend|present|delegation|accompanied|joined|joining|welcomed|speaker|participa|guests|delegates|members|alongside|took part|taking part|chaired|panel|representatives|were:/i;
const subject =
  /\b(?:(?:also )?attended(?! by)|(?:were|was) (?:also )?(?:present|in attendance)|took part|participated|(?:also )?joined the (?:meeting|discussion|call|roundtable|event|visit|panel|session)|(?:was|were) welcomed (?:to the (?:\p{L}+ )?meeting|as (?:an )?observers?))\b/iu;
/** "attended as Chief Guest", "attended in the absence of a Minister". */
const partPlayed =
  /\b(?:attended|were welcomed|was welcomed)(?: (?:to )?the (?:meeting|event|session|board))? (?:as (?:an? |the )?((?:\p{Lu}?\p{L}+ ){0,2}\p{L}+)|((?:in the (?:continued )?absence of|on behalf of|in place of|by (?:video|phone)|remotely)[^.,;]{0,80}))/u;
/** "The Chair welcomed A (FSX) and B to the meeting": those between the verb and what they came to. */
const welcomed =
  /\b(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r|[Ss]he|[Hh]e) (?:also )?welcomed (.{4,240}?)(?: to (?:the|this|their first) (?:\p{L}+ )?meeting\b|,? who (?:was|were|is|are|would be) (?:attending|presenting|observing|joining)\b| as (?:an )?observers?\b)/u;
/** Who is still to come did not attend. */
const planned = /\b(?:will|to) (?:also )?be (?:chaired|attended|joined)\b/i;
const absent =
  /\b(?:apologies|unable to attend|did not attend|could not attend|sent (?:his|her|their) apologies)\b/i;

/** Everybody whom a sentence says attended: "attended by …", "speakers included …", "X attended as Chief Guest". */
export function narratedIn(page: Page): Attendee[] {
  return page.blocks
    .filter((block) => block.role === 'paragraph' || block.role === 'item')
    .flatMap((block) =>
      block.sentences.flatMap((sentence, i) => [
        ...metBefore(block, block.sentences[i - 1], sentence, page.body),
        ...inSentence(block, sentence, page.body),
      ]),
    );
}

/** "A and B met in Oban. They were accompanied by …": A and B were there too. */
function metBefore(block: Block, before: Sentence | undefined, sentence: Sentence, body: string): Attendee[] {
  if (
    before === undefined ||
    !/^They were (?:also )?(?:accompanied|joined) by\b/.test(body.slice(sentence.start, sentence.start + 40))
  )
    return [];
  const met = body.slice(before.start, before.end).search(/ met\b/);
  return met === -1
    ? []
    : people(block.words, before.start, before, body, null).filter(({ start }) => start < before.start + met);
}

function inSentence(block: Block, sentence: Sentence, body: string): Attendee[] {
  const text = body.slice(sentence.start, sentence.end);
  if (!likely.test(text) || planned.test(text)) return [];
  const deputy = standIn.exec(text);
  if (deputy !== null)
    return people(
      block.words,
      sentence.start + deputy.index + deputy[0].length,
      sentence,
      body,
      deputyNote(text),
    );
  if (absent.test(text)) return [];
  const sent = representedBy.test(text) || ledBy.test(text);
  if (sent || attendingFrom.test(text)) return people(block.words, sentence.start, sentence, body, null);
  const listed = listedBy(text);
  const note = listed === null ? null : (/speaker|chair/i.exec(listed[0])?.[0].toLowerCase() ?? null);
  if (listed !== null)
    return people(block.words, sentence.start + startOf(text, listed), sentence, body, note);
  const greeted = welcomed.exec(text);
  if (greeted?.[1] !== undefined) {
    const from = sentence.start + greeted.index + greeted[0].indexOf(greeted[1]);
    const to = from + greeted[1].length;
    return people(block.words, from, sentence, body, null).filter(({ start }) => start < to);
  }
  const acted = subject.exec(text);
  if (acted === null) return [];
  const part =
    partPlayed
      .exec(text)
      ?.slice(1)
      .find((each) => each !== undefined) ?? null;
  const found = people(block.words, sentence.start, sentence, body, part);
  return found.length > 0 && (found[0]?.start ?? 0) < sentence.start + acted.index
    ? found.filter(
        ({ role, honours, organisation }) =>
          role !== null || honours.length > 0 || (organisation !== null && /welcomed/.test(acted[0])),
      )
    : [];
}

/** Where a sentence begins to say who was there; "Members were reminded that …" says something else. */
function listedBy(text: string): RegExpExecArray | null {
  const found = trigger.exec(text);
  if (found === null || !/were$/i.test(found[0])) return found;
  return /^ (?:also |all )?(?:\p{Ll}{2,}(?:ed|en|wn|ld|nt|ht)|of|in|not|able|happy|keen|content)\b/u.test(
    text.slice(found.index + found[0].length),
  )
    ? null
    : found;
}

/** "… was led by the Bishop of X, Jane Doe, and attended by …": the names begin with whoever led. */
const led = /\b(?:led|hosted|opened|chaired|convened|organised) by\b/;

const startOf = (text: string, listed: RegExpExecArray): number => {
  const before = led.exec(text.slice(0, listed.index));
  return /\battended by$/.test(listed[0]) && before !== null
    ? before.index + before[0].length
    : listed.index + listed[0].length;
};

function people(
  words: Word[],
  from: number,
  sentence: Sentence,
  body: string,
  note: string | null,
): Attendee[] {
  const found: Attendee[] = [];
  const groups = representedIn(body.slice(sentence.start, sentence.end));
  let plural: string | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i];
    if (word === undefined || word.start < from) continue;
    plural = pluralRole(words, i) ?? (/^[;.]$/.test(word.text) ? null : plural);
    if (word.lower === 'whose') i = clauseEnd(words, i, sentence.to);
    if (!isCapitalised(word)) continue;
    const limit = Math.min(sentence.to, i + 14);
    const name = words[i - 1]?.lower === 'by' ? readName(words, i, limit) : readNameInText(words, i, limit);
    if (name === null) continue;
    const spouse = sharedSurname(words, name, sentence.from, body);
    if (spouse !== null) found.push(spouse);
    const made = isPossessive(words[name.to]) ? null : attendeeOf(words, name, sentence, body, plural, note);
    if (made !== null) {
      made.organisation ??=
        bodyAt(groups, made.start - sentence.start) ?? behalfOf(body.slice(made.end, sentence.end));
      shareOrganisation(words, found, name.from, made);
      found.push(made);
      if (words[name.from - 1]?.lower === 'and') plural = null;
    }
    i = name.to - 1;
  }
  return found;
}

/** "…, whose son PC John Doe died in 2017;": those whom the clause names were not there. */
function clauseEnd(words: Word[], from: number, to: number): number {
  let i = from;
  while (i + 1 < to && !/^[,;.]$/.test(words[i + 1]?.text ?? '')) i++;
  return i;
}

/** "Chief Constables A and B": each is a Chief Constable. */
function pluralRole(words: Word[], i: number): string | null {
  const word = words[i];
  if (
    word === undefined ||
    !/^(?:constables|ministers|secretaries|commissioners|executives|directors|mayors|leaders|professors|councillors|ambassadors|governors|chairs|superintendents|commanders)$/.test(
      word.lower,
    ) ||
    !isCapitalised(word)
  )
    return null;
  if (readName(words, i + 1, i + 7) === null) return null;
  let from = i;
  while (from > 0 && isCapitalised(words[from - 1]) && isRole(words[from - 1]?.text ?? '')) from--;
  const single = word.text.replace(/ies$/, 'y').replace(/s$/, '');
  return [...words.slice(from, i).map(({ text }) => text), single].join(' ');
}

function attendeeOf(
  words: Word[],
  name: NameRun,
  sentence: Sentence,
  body: string,
  plural: string | null,
  note: string | null,
): Attendee | null {
  const front = officeInFront(words, name.from, body);
  const behind = front?.role ? null : officeBehind(words, name.to, body);
  const owner = organisationBehind(words, name.to, sentence.to, body);
  const role = front?.role && !isPlural(front.role) ? front.role : (behind?.role ?? plural);
  const organisation = front?.organisation ?? behind?.organisation ?? owner?.text ?? null;
  if (name.strength === 1 && role === null && organisation === null) return null;
  const start = words[name.from]?.start ?? 0;
  const end = Math.max(words[name.to - 1]?.end ?? 0, owner?.end ?? 0);
  const doubts =
    name.strength === 1 && front === null && behind === null
      ? ['Only the sentence around it shows that this is a person. Check the name.']
      : [];
  return {
    start,
    end,
    text: body.slice(start, end),
    name: nameText(words, name, body),
    honours: [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours],
    role,
    organisation,
    note: note ?? representing(body.slice(end, sentence.end)),
    confidence: doubts.length > 0 ? 0.7 : 0.9,
    sure: doubts.length === 0,
    doubts,
  };
}

const isPlural = (role: string): boolean =>
  /^(?:Mayors|Leaders|Ministers|Secretaries|Directors|Chairs) of\b/.test(role) ||
  /^(?:[\p{L}]+ )*(?:constables|ministers|secretaries|commissioners|directors|mayors|leaders|professors|ambassadors)$/iu.test(
    role,
  );
