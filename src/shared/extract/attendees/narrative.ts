import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { Sentence } from '../sentences.ts';
import { Sign } from '../signs.ts';
import { delegatesIn } from './delegations.ts';
import { people } from './named.ts';
import { attendingFrom, isGovernmentLed, ledBy, representedBy } from './represented.ts';
import { deputyNote, standIn } from './stand-ins.ts';
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
import { chairOf, toldList } from './told-lists.ts';

/** No sentence says who was there without one of these; "accompanied" and "joined" are among them. */
const tells = Sign.sent | Sign.gathers;

/** Everybody whom a sentence says attended: "attended by …", "speakers included …", "X attended as Chief Guest". */
export function narratedIn(page: Page): Attendee[] {
  const found: Attendee[] = [];
  for (const block of page.blocks) {
    if ((block.signs & tells) === 0 || (block.role !== 'paragraph' && block.role !== 'item')) continue;
    for (let i = 0; i < block.sentences.length; i++) {
      const sentence = block.sentences[i] as Sentence;
      if ((sentence.signs & tells) === 0) continue;
      for (const each of metBefore(block, block.sentences[i - 1], sentence, page.body)) found.push(each);
      const named = delegatesIn(page, block, sentence) ?? inSentence(block, sentence, page.body);
      for (const each of named) found.push(each);
    }
  }
  return found;
}

/** Who came in another's place: whom they stood for stands behind the "of". */
const substitute = /^(?:on behalf of|in place of)\b/;
const inPlaceOf = /^ (?:attended )?((?:in place|on behalf) of [^.,;]{3,80}?)(?= and |[.,;]|$)/;

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

const leads = /^,? (chaired|hosted|convened|attended) (?:the|an?|this) /;

/** "The Welsh Secretary, Jane Doe, hosted a roundtable with …": who did so, with an office, right in front of the verb. */
function ledIn(block: Block, sentence: Sentence, listed: RegExpExecArray, body: string): Attendee[] {
  const limit = sentence.start + listed.index + 1;
  return people(block.words, sentence.start, sentence, body, null).flatMap((each) => {
    const verb =
      each.end < limit && each.role !== null ? leads.exec(body.slice(each.end, sentence.end)) : null;
    if (verb === null) return [];
    const part = { chaired: 'chair', hosted: 'host' }[verb[1] ?? ''];
    return [{ ...each, note: part ?? each.note }];
  });
}

function inSentence(block: Block, sentence: Sentence, body: string): Attendee[] {
  const { start, end, signs } = sentence;
  const text = body.slice(start, end);
  if ((signs & Sign.sent) !== 0 && isGovernmentLed(text, body.slice(Math.max(0, start - 300), start)))
    return people(block.words, start, sentence, body, null);
  if ((signs & Sign.gathers) === 0 || !likely.test(text) || planned.test(text)) return [];
  const byOthers = text.includes('represented');
  const deputy = byOthers ? standIn.exec(text) : null;
  if (deputy !== null)
    return people(
      block.words,
      sentence.start + deputy.index + deputy[0].length,
      sentence,
      body,
      deputyNote(text),
    );
  if (absent.test(text)) return [];
  const led = text.includes(' led ') || text.includes(' headed ');
  const sent = (byOthers && representedBy.test(text)) || (led && ledBy.test(text));
  if (sent || (text.includes('from ') && attendingFrom.test(text)))
    return people(block.words, sentence.start, sentence, body, null);
  const chair = text.includes(' chair') ? chairOf(text, start) : null;
  if (chair !== null) return [chair];
  const listed = listedBy(text);
  const note = listed === null ? null : (/speaker|chair/i.exec(listed[0])?.[0].toLowerCase() ?? null);
  if (listed !== null) {
    const behind = listed.index + listed[0].length;
    const apart = note === null ? toldList(text.slice(behind), start + behind) : null;
    if (apart !== null) return apart;
    const end = sentence.start + endOf(text, listed);
    const found = people(block.words, sentence.start + startOf(text, listed), sentence, body, note);
    const others = sentence.start + afterChair(text, listed);
    for (const each of found) if (each.note === note && each.start > others) each.note = null;
    return [...ledIn(block, sentence, listed, body), ...found.filter(({ start }) => start < end)];
  }
  const greeted = text.includes('welcomed') ? welcomed.exec(text) : null;
  const those = greeted?.[1] ?? greeted?.[2];
  if (greeted !== null && those !== undefined) {
    const from = sentence.start + greeted.index + greeted[0].indexOf(those);
    const to = from + those.length;
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
  if (part !== null && substitute.test(part))
    return found
      .filter(({ start: at }) => !/\b(?:of|for) $/.test(body.slice(at - 5, at)))
      .map((each) => ({ ...each, note: inPlaceOf.exec(body.slice(each.end, sentence.end))?.[1] ?? null }));
  return found.length > 0 && (found[0]?.start ?? 0) < sentence.start + acted.index
    ? found.filter(
        ({ role, honours, organisation }) =>
          role !== null || honours.length > 0 || (organisation !== null && /welcomed/.test(acted[0])),
      )
    : [];
}
