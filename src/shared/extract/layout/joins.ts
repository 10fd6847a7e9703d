import { danglers, sentenceStarters } from '../lexicon/function-words.ts';
import { endsClosed, endsSentence, firstWord, lastWord, type Unit } from './units.ts';

/** Closes breaks in mid-sentence: "attitudes that label / young people". Each closed break is recorded in its unit. */
export function closeBreaks(units: Unit[]): Unit[] {
  const pairs = capitalisedPairs(units);
  const out: Unit[] = [];
  let listed = false;
  units.forEach((next, i) => {
    const held = out.at(-1);
    listed =
      startsLower(next) && (held === undefined || held.text.endsWith(':') || (listed && startsLower(held)));
    if (held && !listed && continues(held, next, pairs, out.length === 1))
      out[out.length - 1] = joined(held, next);
    else out.push(i === 0 ? next : next);
  });
  return out;
}

function joined(held: Unit, next: Unit): Unit {
  const at = held.text.length;
  const moved = next.joins.map((join) => ({ ...join, at: join.at + at + 1 }));
  const joins = [...held.joins, { at, was: next.gap ? '\n\n' : '\n' }, ...moved];
  return { ...held, text: `${held.text} ${next.text}`, joins };
}

const startsLower = (each: Unit): boolean => /^\p{Ll}/u.test(each.text);

/** Whether `next` goes on with the sentence that `held` leaves open. `first` is the title's place. */
function continues(held: Unit, next: Unit, pairs: ReadonlySet<string>, first: boolean): boolean {
  if (next.role !== 'paragraph' || held.role === 'row' || endsClosed(held.text)) return false;
  const last = lastWord(held.text);
  const hangs = held.text.endsWith(',') || (danglers.has(last) && last === last.toLowerCase());
  if (startsLower(next))
    return !looksLikeContact(next.text) && (hangs || held.text.split(' ', 4).length === 4);
  if (/^[,;.)\]”’]/.test(next.text)) return true;
  if (hangs && !held.text.endsWith(',')) return !first || /^(?:the|an?|of|and|to|with|its|their)$/.test(last);
  if (held.role === 'item')
    return (
      pairs.has(`${last} ${firstWord(next.text)}`) &&
      !sentenceStarters.has(firstWord(next.text).toLowerCase())
    );
  return !first && continuesWithCapital(held, next, pairs);
}

/** A capital may begin a sentence or be a name's second half: "set out by the Environment / Agency in …". */
function continuesWithCapital(held: Unit, next: Unit, pairs: ReadonlySet<string>): boolean {
  const opening = firstWord(next.text);
  if (held.text.endsWith(',')) return held.text.length >= 60;
  if (opening === '' || sentenceStarters.has(opening.toLowerCase())) return false;
  if (pairs.has(`${lastWord(held.text)} ${opening}`) && held.text.length >= 30) return true;
  return (
    held.text.length >= 100 && endsSentence(next.text) && !/[”’)]$/.test(held.text) && !isLabelled(next.text)
  );
}

/** "Secretariat: …" begins something new. */
const isLabelled = (text: string): boolean => /^\p{Lu}[\p{L} ]{1,30}:/u.test(text);

const looksLikeContact = (text: string): boolean => /^(?:www\.|https?:|\S{1,80}@|[a-z ]{1,20}:)/.test(text);

/** Every two neighbouring words of which the second is capitalised, in the whole text: "Environment Agency". */
function capitalisedPairs(units: Unit[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { text } of units) {
    let before = '';
    for (const word of text.split(/[\s,.;:()“”"]/)) {
      if (before !== '' && /^[\p{Lu}\p{N}]/u.test(word)) pairs.add(`${before} ${word}`);
      before = word;
    }
  }
  return pairs;
}
