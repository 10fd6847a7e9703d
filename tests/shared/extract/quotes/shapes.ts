/**
 * The shapes in which press releases give somebody's words: who is named and how, what leads in, how the words are
 * marked, what follows and how the lines are laid. All names, bodies and sentences are invented.
 */
export interface Person {
  name: string;
  surname: string;
  titled: string;
  pronoun: 'She' | 'He';
}

export const people: readonly Person[] = [
  { name: 'Ottilie Farrant', surname: 'Farrant', titled: 'Ms Farrant', pronoun: 'She' },
  { name: 'Margaret Quill', surname: 'Quill', titled: 'Mrs Quill', pronoun: 'She' },
  { name: 'Siôn ap Tudur', surname: 'Tudur', titled: 'Mr ap Tudur', pronoun: 'He' },
  { name: 'Caoimhe Nic Giolla Bhríde', surname: 'Bhríde', titled: 'Ms Nic Giolla Bhríde', pronoun: 'She' },
  { name: 'Tolu Adeyemi-Frost', surname: 'Adeyemi-Frost', titled: 'Mr Adeyemi-Frost', pronoun: 'He' },
  { name: 'Joost van der Hallema', surname: 'Hallema', titled: 'Mr van der Hallema', pronoun: 'He' },
];

/** A way of naming a person: `phrase` before the verb, `intro` what the story has said before, if that is needed. */
export interface Naming {
  phrase: string;
  speaker: string;
  intro: string | null;
}

type NamingOf = (person: Person) => Naming;

const alone =
  (phrase: (name: string) => string): NamingOf =>
  ({ name }) => ({ phrase: phrase(name), speaker: name, intro: null });

const known =
  (phrase: (person: Person) => string): NamingOf =>
  (person) => ({
    phrase: phrase(person),
    speaker: person.name,
    intro: `Tides Minister ${person.name} opened the new sea wall at Kelder on Monday.`,
  });

export const namings: readonly NamingOf[] = [
  alone((name) => `Tides Minister ${name}`),
  alone((name) => `Tides Minister, ${name},`),
  alone((name) => `The Minister for Tides, ${name},`),
  alone((name) => `The Minister for Tides ${name}`),
  alone((name) => `${name}, Minister for Tides,`),
  alone((name) => `${name}, Minister for Tides`),
  alone((name) => `${name}, Chief Executive of the Harbour Masters’ Federation,`),
  alone((name) => `${name}, head of tidal research at Kelder University,`),
  alone((name) => `Kelder Ports chief executive ${name}`),
  alone((name) => `Kelder Ports’ chief executive, ${name},`),
  alone((name) => `${name} (Minister for Tides)`),
  alone((name) => `${name} – Minister for Tides –`),
  alone((name) => `${name} MP, Minister for Tides,`),
  alone((name) => `The Rt Hon ${name} MP, Secretary of State for Tides and Harbours,`),
  ({ name }) => ({
    phrase: `Cllr ${name}, Leader of Kelder Council,`,
    speaker: `Cllr ${name}`,
    intro: null,
  }),
  alone((name) => `Chief Constable ${name}`),
  alone((name) => `Detective Inspector ${name}, of Kelder Police,`),
  alone((name) => `HM Chief Inspector of Harbours, ${name},`),
  alone((name) => `Her Majesty’s Chief Inspector, ${name},`),
  alone((name) => `${name}, who has run the harbour office since 2011,`),
  alone((name) => `Apprentice ${name}, 19, from Kelder,`),
  alone((name) => `${name}, a resident of Kelder,`),
  alone((name) => `${name} from Kelder Ports`),
  alone((name) => `${name}, of the Kelder Boat Club,`),
  known(({ titled }) => titled),
  known(({ surname }) => `Minister ${surname}`),
  known(() => 'The Minister'),
  known(() => 'The Tides Minister'),
  known(({ pronoun }) => pronoun),
];

/** Not a person: speakers without a name of their own. */
export const bodies: readonly Naming[] = [
  'A Department for Tides spokesperson',
  'A spokesperson for the Department for Tides',
  'A spokesman for Kelder Ports',
].map((phrase) => ({ phrase, speaker: phrase, intro: null }));

/** The phrase inside a sentence: "The Minister" is "the Minister". */
const inside = (phrase: string): string =>
  phrase.replace(/^(?:The|A|She|He)\b/, (word) => word.toLowerCase());
const unclosed = (phrase: string): string => phrase.replace(/,$/, '');

export const cues: readonly ((phrase: string) => string)[] = [
  ...[
    'said',
    'added',
    'commented',
    'explained',
    'concluded',
    'continued',
    'responded',
    'stressed',
    'says',
  ].map((verb) => (phrase: string) => `${phrase} ${verb}:`),
  (phrase) => `${phrase} said today:`,
  (phrase) => `Today, ${inside(phrase)} said:`,
  (phrase) => `Commenting on the plans, ${inside(phrase)} said:`,
  (phrase) => `Speaking at the launch of the Kelder Barrier on Monday, ${inside(phrase)} said:`,
  (phrase) => `${unclosed(phrase)}, speaking after the visit, said:`,
  (phrase) => `Welcoming the news, ${inside(phrase)} said:`,
  (phrase) => `Responding to the report by the Tidal Panel, ${inside(phrase)} said:`,
  (phrase) => `In a statement, ${inside(phrase)} said:`,
  (phrase) => `${phrase} said in a statement:`,
  (phrase) => `${phrase} told the Harbour Conference:`,
  (phrase) => `${phrase} will say:`,
  (phrase) => `${phrase} will tell the Harbour Conference:`,
  (phrase) => `${phrase} is expected to tell members:`,
  (phrase) => `In a speech on Tuesday, ${inside(phrase)} is due to say:`,
  (phrase) => `${phrase} went on to say:`,
  (phrase) => `${phrase} also said:`,
  (phrase) => `${phrase} further added:`,
  (phrase) => `${phrase} visited the site today and said:`,
  (phrase) => `${phrase} said`,
  (phrase) => `${phrase} said,`,
  (phrase) => `Following the meeting, ${inside(phrase)} said:`,
];

const paragraphs = [
  'We have waited a long time for this barrier, and I am proud of everyone who built it.',
  'It means that families in Kelder can sleep soundly when the wind gets up, and that is what matters.',
];

/** What marks do to paragraphs; the words inside stay as they are. */
export const markings: readonly ((words: readonly string[]) => string[])[] = [
  (words) => [...words],
  (words) => reopened(words, '“', '”'),
  (words) => reopened(words, '"', '"'),
  (words) => reopened(words, '‘', '’'),
  (words) => reopened(words, "'", "'"),
  (words) => reopened(words, '«', '»'),
  (words) => words.map((each) => `“${each}”`),
  (words) => words.map((each, i) => `${i === 0 ? '“' : ''}${each}${i === words.length - 1 ? '”' : ''}`),
];

const reopened = (words: readonly string[], open: string, close: string): string[] =>
  words.map((each, i) => `${open}${each}${i === words.length - 1 ? close : ''}`);

export const endings: readonly (readonly string[])[] = [
  ['The barrier was completed in March 2025 at a cost of £48 million. It protects 12,000 homes.'],
  ['Notes to editors', 'The Kelder Barrier is 2 miles long.'],
  ['ENDS', 'For more information contact the press office on 0300 123 4567.'],
  [
    'Bartholomew Oake, chair of the Tidal Panel, said:',
    '“Our engineers have done the town a great service.”',
  ],
  ['Next steps', 'Work on the second phase will begin in May 2027. The contract was let in June.'],
  ['The second phase will include:', '• a new footpath', '• 14 flood gates'],
  [],
];

export const layouts: readonly ((blocks: readonly string[]) => string)[] = [
  (blocks) => blocks.join('\n\n'),
  (blocks) => blocks.join('\r\n\r\n'),
  (blocks) => blocks.map((block) => block.replace(/(?=.{73})(.{1,72}) /g, '$1\n')).join('\n\n'),
  (blocks) => blocks.map((block) => `    ${block}`).join('\n\n'),
];

export interface Shape {
  naming: Naming;
  cue: (phrase: string) => string;
  marking: (words: readonly string[]) => string[];
  ending: readonly string[];
  layout: (blocks: readonly string[]) => string;
  /** How many paragraphs are said. */
  size: 1 | 2;
  /** The first of them stands in the cue's own paragraph. */
  running: boolean;
}

/** The text of a shape, and the words in it. */
export function storyOf({ naming, cue, marking, ending, layout, size, running }: Shape) {
  const words = paragraphs.slice(0, size);
  const [first = '', ...rest] = marking(words);
  const lead = cue(naming.phrase);
  const runs = running && (first.startsWith('We') ? lead.endsWith(':') : true);
  const blocks = [
    'New barrier opens at Kelder',
    'A new barrier that protects the town of Kelder from the sea has opened today.',
    ...(naming.intro === null ? [] : [naming.intro]),
    ...(runs ? [`${lead} ${first}`, ...rest] : [lead, first, ...rest]),
    ...ending,
  ];
  return { plain: layout(blocks), words: words.join(' ') };
}

/** Words without marks and breaks: what a quote says. */
export const bare = (text: string): string =>
  text
    .replace(/[“”"‘«»]|(?<=^|\s)'|['’](?=\s*$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
