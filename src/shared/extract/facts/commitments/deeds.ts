/** What a government or a body does when it keeps its word; other verbs tell or hope. */
const concrete =
  'legislate|ban|abolish|scrap|repeal|outlaw|publish|introduce|launch|create|set up|establish|build(?! (?:up)?on)|fund|invest|recruit|hire|extend|expand|consult|appoint|freeze|cap|double|treble|triple|halve|open|roll out|bring forward|bring in|allocate|award|compensate|reimburse|electrify|nationalise|phase out|plant|ratify|withdraw|deploy|donate|table|lay|reinstate|restore|upgrade|not (?:raise|increase|cut|close|reduce)';
const others =
  'spend|provide|deliver|train|end|increase|raise|cut|reduce|lower|close|give|pay|offer|make (?:£|\\d|available|sure)|commit|contribute|send|supply|guarantee|install|replace|repair|modernise|achieve|reach|complete|begin|start|review|report|match|maintain|keep|remove|protect|ring-?fence|meet (?:its|our|the|this|that|their) (?:[a-zÀ-ɏ]+ ){0,2}(?:target|commitment|pledge|promise|goal)|support|put|add|boost|save|secure|host|employ|house|transfer|devolve|hold (?:a|an) (?:referendum|inquiry|review|consultation)|ensure|see to it|take (?:steps|action)|go (?:further|ahead)|set (?:out|a)|back|finance|accelerate|require|strengthen|approve|implement|adopt|issue|insulate|connect|purchase|buy|procure|resettle|eliminate|eradicate|generate|release|return';

const simple =
  '(?:,? (?:also|now|not|never|therefore|further|already|fully|always|soon|shortly|immediately|then|thus|again|instead|jointly|together|still|initially|additionally|next|in turn|be|continue to|continue|help|today))';
/** At most one stretch of time between "will" and the deed: "will, over the next year, build". */
const adverb = `${simple}{0,4}(?:,? (?:by|over|from|in|this|next|later) [^,.;]{3,30},?)?${simple}{0,2}`;

const ing = (verbs: string): string =>
  verbs
    .split('|')
    .filter((verb) => /^[a-z]+$/.test(verb))
    .map((verb) =>
      verb.endsWith('e')
        ? `${verb.slice(0, -1)}ing`
        : /^(?:ban|cap|scrap|plan|set|cut|put)$/.test(verb)
          ? `${verb}${verb.at(-1)}ing`
          : `${verb}ing`,
    )
    .join('|');

const onlyAdverbs = new RegExp(`^${adverb}$`, 'i');

interface Deed {
  test: (behind: string) => boolean;
}

/** The verbs and the adverbs in front of them are two patterns: as one they take tens of milliseconds to be made ready. */
function deed(verbs: string): Deed {
  const all = `${verbs}|${ing(verbs)}`;
  const pattern = new RegExp(` (?:${all})\\b`, 'gi');
  const first: ReadonlySet<string> = new Set([
    'ringfence',
    ...all.split('|').map((verb) => /^[a-z]*/.exec(verb)?.[0] ?? ''),
  ]);
  return {
    test: (behind) => {
      const from = firstOf(behind, first);
      if (from === -1) return false;
      pattern.lastIndex = from;
      for (let found = pattern.exec(behind); found !== null; found = pattern.exec(behind)) {
        if (onlyAdverbs.test(behind.slice(0, found.index))) return true;
        pattern.lastIndex = found.index + 1;
      }
      return false;
    },
  };
}

/** The space in front of the first word that a deed can begin with; -1 where there is none. */
function firstOf(text: string, words: ReadonlySet<string>): number {
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    let to = at + 1;
    while (to < text.length && isLetter(text.charCodeAt(to))) to++;
    if (words.has(text.slice(at + 1, to).toLowerCase())) return at;
  }
  return -1;
}

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Behind "will", "to": a deed that can be seen to be done or not. */
export const concreteDeed = deed(concrete);
export const anyDeed = deed(`${concrete}|${others}`);

/** "will be delivered by": done, without a word of who does it. */
export const doneDeed =
  /^(?: (?:also|now|not|all|then|therefore|shortly|soon))* (?:be|have been)(?: (?:also|fully|now|newly|jointly|further))* (?:delivered|completed?|built|invested|spent|provided|recruited|trained|created|introduced|launched|published|opened|established|set up|rolled out|made available|available|awarded|allocated|given|paid|installed|replaced|repaired|upgraded|restored|planted|phased out|abolished|scrapped|banned|ended|closed|doubled|halved|extended|expanded|cut|reduced|increased|raised|frozen|capped|funded|appointed|deployed|donated|resettled|connected|electrified|implemented|in place|ready|operational|up and running)\b/i;

/** Others get it: "45 places will receive £12.3m", "£200,000 will go to …", "spending will rise to …". */
export const gettingDeed =
  /^ (?:also |now |each |all )?(?:receive\b[^.;]{0,40}|get |share [^.;]{0,20}|be backed by [^.;]{0,20})[£€$]|^ (?:also |now )?(?:go (?:to|towards)|fund|pay for|rebuild|be used)\b/i;
export const growing = /^ (?:also |now )?(?:rise|increase|grow|reach|total|double|treble)\b/i;

/** Without a figure beside it nothing of this can be seen to be done. */
export const vague =
  /^ (?:(?:ensur|support|tackl|protect|improv|help|continu|engag|promot)[a-zÀ-ɏ]*|work(?:ing)?|mak(?:e|ing)|build(?:ing)? on|be|being|get|keep|do|doing|see|seeing|deliver(?:ing)? (?:for|the best|on)|an?|the|our|its|their)\b/i;
