/**
 * How much more often a word stands in what people say in a release (above 0) than in what the release tells around it
 * (below 0), where nobody says "I" or "we". Own counts over some 600 public releases of UK bodies: the logarithm of the
 * ratio of the sentences that hold the word, to the nearest half and at most 1.5; words of fewer than eight releases, of
 * one publisher, of a ratio below two and names are left out. `#` is any figure.
 */
const spokenWords: readonly (readonly [number, string])[] = [
  [
    1.5,
    `challenging clear difference enjoy example exciting fantastic feel getting great hard huge importance important know
    lead lives making often proud real situation times too very welcome you your`,
  ],
  [
    1,
    `aid airports appropriate because become benefits best big but capital career celebrate challenges come crucial
    difficult do effort element especially essential even every everyone experience expertise face families few
    generation giving good grow growing heart impact it job less life like live looking makes many moment much must need
    not offers only opportunity particularly places play policing policy quickly recognised relevant role safe serious
    shared shows solution spread strong success supports sustainability these understand urgent visitors vital want way
    what world yet`,
  ],
  [
    0.5,
    `ability assistance decisions domestic economy history is leadership likely means organised others people pollution
    see significant stay still this whole`,
  ],
  [
    -0.5,
    `advanced applied attend becoming build date death during either emissions engage form introduction later nearly
    promote pupils showed sites special standards status subject tested took underway visit year`,
  ],
  [
    -1,
    `# : added adult alongside apply awarded began budget campaign carbon cent centre charge charities company compared
    completed confirmed councils currently data days department digital directly discuss drive due efforts energy
    engineering event facility finance first five flood four fuel funded had half hosted hundreds immigration improved
    improvements including income initial installed investigation joint latest led line locations management members
    month mr offenders official ongoing open per permission personnel phase planting properties received recently
    released repair required residential returns review schemes schools show since site station submitted summer ten
    term test today train training under units using via visits was website were where worth yesterday`,
  ],
  [
    -1.5,
    `% & ( ) £ aged ago agreement aim aimed almost anniversary announced annual applications appointed appointment
    apprentices approved attended begin bid billion chaired coalition coronavirus cover deployed director engagement
    figures following follows found include included interim issued joined joining launched legal legislation met million
    minister ministers nine offered offering office officially online opened operational organisations outlined paid
    press prime published reached receive release representatives retail revealed run said second senior series seven
    six speaking speed sports state-of-the-art total tour users`,
  ],
];

/** The weight of each word of the table. */
export const spoken: ReadonlyMap<string, number> = new Map(
  spokenWords.flatMap(([weight, words]) => words.split(/\s+/).map((word) => [word, weight] as const)),
);
