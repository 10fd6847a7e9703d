import { wordSet } from './words.ts';

/** Verbs that introduce somebody's words: "X said:", "added X". */
export const speechVerbs =
  wordSet(`said says added adds commented comments concluded concludes explained explains continued continues stated states remarked remarks noted notes told tells
  replied replies responded responds declared declares warned warns insisted insists wrote writes argued argues emphasised emphasises emphasized stressed stresses observed observes urged urges
  pledged admitted confirmed confirms reiterated recalled announced reflected enthused tweeted answered suggested underlined promised claimed quipped asked summarised outlined acknowledged clarified clarifies conceded asserted asserts contended reacted reacts posted`);

/** The same as participles: "adding that …". */
export const speechParticiples = wordSet(
  'saying adding commenting explaining telling noting warning stating concluding stressing emphasising insisting arguing remarking declaring writing urging',
);

/** Infinitives that a forecast leads to: "will say", "is expected to tell", "went on to add". */
export const sayingInfinitives = wordSet(
  'say tell add continue conclude comment explain warn argue urge stress note announce declare reply respond',
);

/** Verbs that introduce words only right beside their marks: "X disagreed: “…”", "“…,” joked X". */
export const directVerbs =
  wordSet(`agreed disagreed joked laughed smiled countered shared revealed cautioned advised cried shouted whispered recalls reckons reckoned admits affirmed exclaimed
  mused opined beamed recounted disclosed maintained maintains enthuses jokes agrees thanked pleaded vowed interjected volunteered testified ruled praised urged began begins opened closed
  finished ended went complained lamented remembered recounted reasoned predicted`);

/** Verbs by which a few words in marks are somebody's: praised the “incredible” work. */
export const judgementVerbs =
  wordSet(`praised praises described describes called calls hailed hails welcomed welcomes branded dubbed condemned condemns criticised thanked commended applauded lauded labelled
  denounced promised pledged vowed celebrated reaffirmed reaffirms spoke highlighted characterised deemed termed saluted championed backed rejected dismissed attacked blamed accused paid
  expressed voiced predicted hoped believes believed feels felt thinks thought considers considered labels referred demanded
  slammed slams blasted blasts lambasted decried decries deplored deplores found`);

export type VerbKind = 'speech' | 'participle' | 'judgement';

/** What each of them is; a verb of two kinds is one of speech. */
export const kindsOfVerb: ReadonlyMap<string, VerbKind> = new Map([
  ...[...judgementVerbs].map((verb) => [verb, 'judgement'] as const),
  ...[...speechParticiples].map((verb) => [verb, 'participle'] as const),
  ...[...speechVerbs].map((verb) => [verb, 'speech'] as const),
]);
