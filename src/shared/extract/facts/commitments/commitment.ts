import type { Figure } from '../../../model/items.ts';
import type { Commitment, Moment } from '../../../model/moment.ts';
import { Sign } from '../../signs.ts';
import type { CountedFrom } from '../moments/moments.ts';
import { type Binder, binderOf } from './binders.ts';
import { type Cue, cuesIn, sign } from './cues.ts';
import { anyDeed, concreteDeed, doneDeed, gettingDeed, growing, vague } from './deeds.ts';
import { dueOf } from './due.ts';

/** Whose words a sentence is: `paper`, the story's own; else those of a speaker for a government, of another, or of nobody knows whom. */
export type Voice = 'paper' | 'government' | 'other' | 'unknown';

/** A sentence that may hold a commitment; `start` is its place in the body. */
export interface Statement {
  text: string;
  /** What its words show at one look (see `signs.ts`). */
  signs: number;
  start: number;
  figures: Figure[];
  from: CountedFrom;
  voice: Voice;
}

/** A cheap test: most sentences hold no word that binds. */
export const mayCommit = (text: string, signs: number): boolean =>
  (signs & Sign.binds) !== 0 && sign.test(text) && !text.endsWith('?');

/** That a sentence binds those of whom it speaks to something to come; null where it does not. */
export function commitmentIn(statement: Statement): Commitment | null {
  const { text, start, figures, from } = statement;
  let unsure: Commitment | null = null;
  let due: Moment | null | undefined;
  for (const cue of cuesIn(text, statement.signs)) {
    if (!isPossible(cue, text, figures.length > 0)) continue;
    due ??= dueOf(text, start, figures, from);
    const doubts = doubtsOf(cue, statement, due);
    if (doubts === null) continue;
    const words = { start: start + cue.start, end: start + cue.end, text: text.slice(cue.start, cue.end) };
    const commitment = { ...words, due, sure: doubts.length === 0, doubts };
    if (commitment.sure) return commitment;
    unsure ??= commitment;
  }
  return unsure;
}

/** Whether it is worth asking who binds themselves: without a figure only a plain deed says enough. */
function isPossible({ form, end }: Cue, text: string, measured: boolean): boolean {
  if (form !== 'bare') return measured || form !== 'named';
  const behind = text.slice(end, end + 120);
  if (!measured) return anyDeed.test(behind);
  return [anyDeed, doneDeed, gettingDeed, growing].some((deed) => deed.test(behind)) || hasDay.test(text);
}

/** A day by which something is to be done. */
const hasDay =
  /\b(?:by|before|until|no later than) (?:the end of |spring |summer |autumn |early |late )?(?:\d|[a-zÀ-ÖØ-öø-ɏ]{2,} \d|this|the|next)/i;
/** "By 2030, all …": the day stands first. */
const byDay = /^[“"‘']?By (?:the end of )?(?:\p{Lu}\p{Ll}+ )?\d{4}\b/u;

/** Why it is not certain that the cue binds; empty where it is, null where it does not bind. */
function doubtsOf(cue: Cue, statement: Statement, due: Moment | null): string[] | null {
  const { text, start, figures, voice } = statement;
  const [front, behind] = [text.slice(0, cue.start), text.slice(cue.end, cue.end + 120)];
  const whose = cue.form === 'named' ? ownerOf(front) : binderOf(front);
  if (whose === null) return cue.form === 'bare' ? nobodys({ front, behind, text, due }, figures) : null;
  const from = cue.form === 'named' ? start + cue.end : start;
  const measured =
    (due !== null && due.end > from) ||
    figures.some((each) => each.kind !== 'date' && each.start >= from && each.start <= from + reach(cue));
  if (!binds(cue, behind, measured ? (due?.text ?? '') : null, whose.binder)) return null;
  return [...ofBinder(whose, voice), ...hedges(text)];
}

/** "the target of £1 trillion": the figure stands near; in other forms it may stand anywhere. */
const reach = ({ form }: Cue): number => (form === 'named' ? 70 : Number.POSITIVE_INFINITY);

/** Whether such words bind. With a figure or a time (`due`, else null) most do, without one only what is plainly said. */
function binds({ form, be }: Cue, behind: string, due: string | null, binder: Binder): boolean {
  if (due === null) {
    if (binder === 'body' || be || form === 'named' || form === 'weak') return false;
    const deed = form === 'said' ? behind.replace(/^ (?:to|that)\b/, '') : behind;
    return concreteDeed.test(deed);
  }
  if (form !== 'bare') return !vague.test(behind.replace(/^ to\b/, ''));
  return (
    anyDeed.test(behind) ||
    (binder !== 'body' && /^(?:by|before|until|no later)/i.test(due) && !state.test(behind))
  );
}

const state =
  /^ (?:also )?(?:be|become|have|need|see|mean|benefit|rise|face|hear|know|find|want|like|feel|get)\b/i;

interface Words {
  front: string;
  behind: string;
  text: string;
  due: Moment | null;
}

/** "£50 million will be invested", "By 2030, all new cars will be electric", "public spending will rise to …". */
function nobodys({ front, behind, text, due }: Words, figures: Figure[]): string[] | null {
  const done = doneDeed.exec(behind);
  const sums = figures.some(({ kind }) => kind === 'money');
  const isTold =
    (done !== null && (due !== null || sums)) ||
    (gettingDeed.test(behind) && sums && !/\b(?:who|which|that)\s?$/.test(front)) ||
    (growing.test(behind) && spending.test(front)) ||
    byDay.test(text);
  if (!isTold) return null;
  if (done !== null && byGovernment.test(behind.slice(done[0].length))) return hedges(text);
  if (/\b(?:expected|likely|forecast|predicted|estimated)\b/i.test(text)) return null;
  return ['The sentence does not say who binds themselves to it.', ...hedges(text)];
}

const spending =
  /\b(?:government|public|capital|federal) (?:\p{L}+ )?(?:investment|spending|funding)\b[^.;]{0,80}$/iu;
const byGovernment = /^ by (?:the )?(?:\p{Lu}\p{L}+ )?(?:[Gg]overnment|[Mm]inisters|Department|Treasury)\b/u;

function ofBinder({ binder, words }: { binder: Binder; words: string }, voice: Voice): string[] {
  if (voice === 'unknown') return ['Who says it is not certain.'];
  if (voice === 'other')
    return [
      binder === 'we' ? 'It may bind the speaker’s body alone.' : 'Somebody else says it of the government.',
    ];
  return binder === 'body' ? [`It is said of “${words}”: check whose commitment it is.`] : [];
}

const hedge =
  /\b(?:subject to|could|may|might|proposes?|proposed|considers?|considering|explor(?:e|ing)|if|unless|provided that|expects?|expected|hopes?|hoped|should|would)\b/i;

const hedges = (text: string): string[] => {
  const found = hedge.exec(text.replace(/\bMay\b(?= ?\d)/g, ''));
  return found === null ? [] : [`It hangs on something, or is not settled: “${found[0]}”.`];
};

/** What was promised and is done, or was not. */
const settled =
  /(?<!\b(?:to|can|will|could|must|should|not) )\b(?:met|meets|passed|hit|achieved|reached|delivered(?: on)?|kept|exceeded|fulfilled|broken?|failed|missed|honoured) (?:\p{L}+(?:['’]s)? ){1,4}$/u;

const owners: [Binder, RegExp][] = [
  ['we', /\b(?:[Oo]ur|[Mm]y)(?: \p{L}+){0,3} $/u],
  [
    'government',
    /\b(?:[Gg]overnment|Minister|Secretary|Chancellor|Department|Treasury|UK|Britain|[Mm]anifesto|Scotland|Wales|Ireland)(?:['’]s)?(?: \p{L}+){0,7} $/u,
  ],
];

/** "our target of", "the government’s pledge to". */
function ownerOf(front: string): { binder: Binder; words: string } | null {
  if (settled.test(front.slice(-60))) return null;
  for (const [binder, pattern] of owners) {
    const found = pattern.exec(front.slice(-80));
    if (found !== null) return { binder, words: found[0].trim() };
  }
  return null;
}
