import { danglers, sentenceStarters } from '../lexicon/function-words.ts';
import { pairsIn } from './pairs.ts';
import { endsClosed, endsSentence, firstWord, lastWord, type Unit } from './units.ts';

type Pairs = ReturnType<typeof pairsIn>;

/** Closes breaks in mid-sentence: "attitudes that label / young people". Each closed break is recorded in its unit. */
export function closeBreaks(units: Unit[]): Unit[] {
  const pairs = pairsIn(units.map(({ text }) => text));
  const out: Open[] = [];
  let listed = false;
  for (const next of units) {
    const held = out.at(-1);
    listed =
      startsLower(next) &&
      (held === undefined || held.edge.text.endsWith(':') || (listed && startsLower(held.first)));
    if (held && !listed && continues(held.edge, next, pairs, out.length === 1)) goOn(held, next);
    else
      out.push({
        first: next,
        pieces: [next.text],
        joins: next.joins,
        length: next.text.length,
        edge: edgeOf(next, next.text.length),
      });
  }
  return out.map(({ first, pieces, joins }) =>
    pieces.length === 1 ? first : { ...first, text: pieces.join(' '), joins },
  );
}

/** A unit that may still go on: its pieces are put together once, at the end. */
interface Open {
  first: Unit;
  pieces: string[];
  joins: Unit['joins'];
  length: number;
  edge: Edge;
}

/** The end of what is held so far: all that decides whether it goes on. */
interface Edge {
  role: Unit['role'];
  text: string;
  length: number;
}

const edgeOf = ({ role, text }: Unit, length: number): Edge => ({ role, text: text.slice(-200), length });

function goOn(held: Open, next: Unit): void {
  const at = held.length;
  const moved = next.joins.map((join) => ({ ...join, at: join.at + at + 1 }));
  held.joins = held.pieces.length === 1 ? [...held.joins] : held.joins;
  held.joins.push({ at, was: next.gap ? '\n\n' : '\n' }, ...moved);
  held.pieces.push(next.text);
  held.length += next.text.length + 1;
  held.edge = { role: held.first.role, text: next.text.slice(-200), length: held.length };
}

const startsLower = (each: Unit): boolean => /^\p{Ll}/u.test(each.text);

/** Whether `next` goes on with the sentence that `held` leaves open. `first` is the title's place. */
function continues(held: Edge, next: Unit, pairs: Pairs, first: boolean): boolean {
  if (next.role !== 'paragraph' || held.role === 'row' || endsClosed(held.text)) return false;
  if (held.role === 'item' && next.gap && groupLine.test(next.text)) return false;
  const last = lastWord(held.text);
  const hangs = held.text.endsWith(',') || (danglers.has(last) && last === last.toLowerCase());
  if (startsLower(next))
    return (
      !looksLikeContact(next.text) && (hangs || held.length > 200 || held.text.split(' ', 4).length === 4)
    );
  if (/^[,;.)\]”’]/.test(next.text)) return true;
  if (hangs && held.role === 'item' && next.gap && endsSentence(next.text)) return false;
  if (hangs && !held.text.endsWith(',')) return !first || /^(?:the|an?|of|and|to|with|its|their)$/.test(last);
  if (held.role === 'item')
    return (
      held.length >= 30 &&
      !sentenceStarters.has(firstWord(next.text).toLowerCase()) &&
      pairs(last, firstWord(next.text))
    );
  return !first && continuesWithCapital(held, next, pairs);
}

/** A capital may begin a sentence or be a name's second half: "set out by the Environment / Agency in …". */
function continuesWithCapital(held: Edge, next: Unit, pairs: Pairs): boolean {
  const opening = firstWord(next.text);
  if (held.text.endsWith(',')) return held.length >= 60;
  if (opening === '' || sentenceStarters.has(opening.toLowerCase())) return false;
  if (held.length >= 30 && pairs(lastWord(held.text), opening)) return true;
  return held.length >= 100 && endsSentence(next.text) && !/[”’)]$/.test(held.text) && !isLabelled(next.text);
}

/** "from the Scottish Government" below a list: whom the next items come from. */
const groupLine = /^(?:from|for|representing) (?:the )?\p{Lu}[\p{L}’' ]{2,60}:?$/u;

/** "Secretariat: …" begins something new. */
const isLabelled = (text: string): boolean => /^\p{Lu}[\p{L} ]{1,30}:/u.test(text);

const looksLikeContact = (text: string): boolean => /^(?:www\.|https?:|\S{1,80}@|[a-z ]{1,20}:)/.test(text);
