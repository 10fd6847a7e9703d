import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { officeBehind, officeInFront } from '../people/beside.ts';
import { type NameRun, nameText, readName, readNameInText } from '../people/names.ts';
import { isRole } from '../people/organisation.ts';
import { splitRole } from '../people/roles.ts';
import type { Sentence } from '../sentences.ts';
import { Sign } from '../signs.ts';
import { isCapitalised, isPossessive, type Word } from '../words.ts';
import { organisationBehind } from './body-behind.ts';
import { sharedSurname, shareOrganisation } from './couples.ts';
import { delegatesIn } from './delegations.ts';
import {
  attendingFrom,
  behalfOf,
  bodyAt,
  isGovernmentLed,
  ledBy,
  representedBy,
  representedIn,
} from './represented.ts';
import { deputyNote, representing, standIn } from './stand-ins.ts';
import {
  absent,
  afterChair,
  endOf,
  likely,
  listedBy,
  partPlayed,
  planned,
  startOf,
  subject,
  welcomed,
} from './told.ts';

/** Everybody whom a sentence says attended: "attended by …", "speakers included …", "X attended as Chief Guest". */
export function narratedIn(page: Page): Attendee[] {
  const found: Attendee[] = [];
  for (const block of page.blocks) {
    if (block.role !== 'paragraph' && block.role !== 'item') continue;
    for (const [i, sentence] of block.sentences.entries()) {
      for (const each of metBefore(block, block.sentences[i - 1], sentence, page.body)) found.push(each);
      const named = delegatesIn(page, block, sentence) ?? inSentence(block, sentence, page.body);
      for (const each of named) found.push(each);
    }
  }
  return found;
}

/** "A and B met in Oban. They were accompanied by …": A and B were there too. */
function metBefore(block: Block, before: Sentence | undefined, sentence: Sentence, body: string): Attendee[] {
  if (
    before === undefined ||
    !body.startsWith('They were ', sentence.start) ||
    !/^They were (?:also )?(?:accompanied|joined) by\b/.test(body.slice(sentence.start, sentence.start + 40))
  )
    return [];
  const met = body.slice(before.start, before.end).search(/ met\b/);
  return met === -1
    ? []
    : people(block.words, before.start, before, body, null).filter(({ start }) => start < before.start + met);
}

function inSentence(block: Block, sentence: Sentence, body: string): Attendee[] {
  const { start, end, signs } = sentence;
  if ((signs & (Sign.sent | Sign.gathers)) === 0) return [];
  const text = body.slice(start, end);
  if ((signs & Sign.sent) !== 0 && isGovernmentLed(text, body.slice(Math.max(0, start - 300), start)))
    return people(block.words, start, sentence, body, null);
  if ((signs & Sign.gathers) === 0 || !likely.test(text) || planned.test(text)) return [];
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
  if (listed !== null) {
    const end = sentence.start + endOf(text, listed);
    const found = people(block.words, sentence.start + startOf(text, listed), sentence, body, note);
    const others = sentence.start + afterChair(text, listed);
    for (const each of found) if (each.note === note && each.start > others) each.note = null;
    return found.filter(({ start }) => start < end);
  }
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
      takeBody(made, bodyAt(groups, made.start - sentence.start));
      made.organisation ??= behalfOf(body.slice(made.end, sentence.end));
      shareOrganisation(words, found, name.from, made);
      found.push(made);
      if (words[name.from - 1]?.lower === 'and') plural = null;
    }
    i = name.to - 1;
  }
  return found;
}

/** "the Scottish Government (A)", "the Chair of Ofwat (A)": what stands in front of the bracket is a body or an office. */
function takeBody(made: Attendee, words: string | null): void {
  if (words === null) return;
  const office = opensOffice.test(words) ? splitRole(words) : null;
  if (made.role !== null || office?.role == null) made.organisation ??= words;
  else {
    made.role = office.role;
    made.organisation ??= office.organisation;
  }
}

const opensOffice =
  /^(?:(?:\p{Lu}\p{L}+ )?(?:Minister|Secretary|Chair\p{Ll}*|Director|Head|President|Leader|Mayor|Ambassador|Governor)\b|Chief (?!Constables’)\p{L}+\b)/u;

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
