import type { Block, Page } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import type { Sentence } from '../sentences.ts';
import { isMark } from '../words.ts';
import { cueBehind } from './attribution.ts';
import type { Cue } from './cues.ts';
import { placesOf } from './places.ts';
import { runningQuote } from './running.ts';
import { subjectOf } from './subject.ts';
import { toldBy } from './told-by.ts';

const reaction = /\b(?:responded|responds|reacted|reacts|welcomed|welcomes|commented|comments)\b/;
const issuing = /^(?:issued|issues|released|releases|made|makes|gave)$/;
/** "The Minister also took time to reflect on the report:" right above words in marks. */
const anyVerb =
  /^(?:took|had|was|is|spoke|gave|set|made|paid|also|responds|reacts|welcomes|comments|\p{Ll}{3,}ed)$/u;
const noSaying = 'No verb of saying leads into these words. Check whose they are.';

/**
 * A sentence that leads into the paragraphs below without a verb of saying: "X issued the following statement on Y:",
 * or, where the next paragraph opens with marks and names nobody, "X responded to Y". Always with a doubt.
 */
export function reactionCue(block: Block, page: Page): Cue | null {
  const last = block.sentences.at(-1);
  const stated = statementCue(block, page) ?? remarkCue(block, page);
  if (stated !== null) return stated;
  if (last === undefined || block.role !== 'paragraph' || block.marks.length > 0) return null;
  const colon = isMark(block.words[last.to - 1], ':');
  const issued = colon && /\b(?:following|this|a|the) (?:joint )?statement\b/.test(block.text);
  const unnamed = !issued && opensUnnamed(page.blocks[block.index + 1], page);
  const told = unnamed && !colon ? toldBy(block, page.body) : null;
  if (told !== null) return cueOf(block, told);
  const leads = issued ? issuing : unnamed ? anyVerb : null;
  if (leads === null) return null;
  const who = issued ? issuer : colon || reaction.test(block.text) ? reactor : /^person$/;
  return cueAt(block, last, leads, who, page.body);
}

const cueOf = ({ start, end }: Block, spoken: Spoken): Cue => ({
  ...{ spoken, start, end },
  ...{ opensAt: null, limit: null, doubts: [] },
});

/** "Statement from Jane Doe, Chair of X" right above words in marks that name nobody. */
function statementCue({ words, text, start, end, index }: Block, page: Page): Cue | null {
  if (
    text.length > 240 ||
    text.endsWith('.') ||
    !/^(?:(?:a|joint) )?(?:statement|comment|quote|reaction|response|message) (?:from|by)\s[^.:]{3,200}$/i.test(
      text,
    )
  )
    return null;
  const from = words.findIndex(({ lower }) => lower === 'from' || lower === 'by') + 1;
  if (!opensUnnamed(page.blocks[index + 1], page)) return null;
  const spoken = readSpoken(words, from, words.length, page.body);
  return spoken === null ? null : { spoken, start, end, opensAt: null, limit: null, doubts: [] };
}

const remarks =
  /^(?:highlighted|highlights|praised|praises|welcomed|welcomes|thanked|thanks|commended|commends|expressed|expresses|reflected|reflects|outlined|underscored|shared|paid)$/;
const lists =
  /\b(?:following|below|includ\p{L}+|these|key|two|three|four|five|six|several|steps|measures|priorities|points|areas|aims)\b/iu;

/** "Brigadier Jane Doe highlighted what the vests do for training:" above a paragraph without marks, and no list. */
function remarkCue({ words, text, sentences, index, role }: Block, page: Page): Cue | null {
  const [last, next] = [sentences.at(-1), page.blocks[index + 1]];
  if (!text.endsWith(':') || role !== 'paragraph' || last === undefined || lists.test(text)) return null;
  if (next?.role !== 'paragraph' || next.text.length < 60 || next.text.endsWith(':')) return null;
  const verb = words.findIndex(({ lower }, i) => i > last.from && i < last.from + 24 && remarks.test(lower));
  const spoken = verb === -1 ? null : subjectOf(words, last.from, verb, page.body);
  return spoken?.kind === 'person' && spoken.start === words[last.from]?.start
    ? {
        spoken,
        start: spoken.start,
        end: words.at(-1)?.end ?? 0,
        opensAt: null,
        limit: null,
        doubts: [noSaying],
      }
    : null;
}

/** What kinds of subject may say words that no verb of saying leads into. */
const reactor = /^(?:person|partial|several|office|pronoun)$/;
const issuer = /^(?:person|partial|several|office|pronoun|organisation|spokesperson)$/;

function cueAt(block: Block, { from, to }: Sentence, leads: RegExp, who: RegExp, body: string): Cue | null {
  const at = block.words.findIndex(({ lower }, i) => i > from && i < from + 40 && leads.test(lower));
  const verb = at > from && block.words[at - 1]?.lower === 'today' ? at - 1 : at;
  const spoken = verb > from ? subjectOf(block.words, from, verb, body) : null;
  if (spoken === null || !who.test(spoken.kind)) return null;
  return {
    spoken,
    start: block.words[from]?.start ?? block.start,
    end: block.words[to - 1]?.end ?? block.end,
    opensAt: null,
    limit: null,
    doubts: [noSaying],
  };
}

/** A paragraph that opens with words in marks of which it says nowhere whose they are. */
export function opensUnnamed(block: Block | undefined, page: Page): boolean {
  const [mark] = block?.marks ?? [];
  if (block === undefined || block.role !== 'paragraph' || mark === undefined || mark.single) return false;
  if (mark.from !== block.start || mark.end - mark.start < 26) return false;
  const place = placesOf(block, [mark])[0];
  if (place === undefined || cueBehind(block, place, page.body) !== null) return false;
  return runningQuote(block.index, { page, cues: new Map() }) === null;
}
