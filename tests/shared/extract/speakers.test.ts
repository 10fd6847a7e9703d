import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

const options = { today: '2026-11-22' };
const read = (paragraphs: string[]) =>
  extract({ plain: ['Bridge news', '', ...paragraphs].join('\n\n') }, options);
const intro = 'Rail Minister Joan Petrie and harbour master Colin Drew met in Oban.';

/** Who speaks, in the order of the text; "?" where the program has to ask. */
const cases: [string, string[], string[]][] = [
  [
    'quoted other',
    [intro, 'In a letter to Mr Drew, Ms Petrie wrote: “The pier will be mended by spring.”'],
    ['Joan Petrie'],
  ],
  [
    'alongside',
    [
      'Rail Minister Joan Petrie, speaking alongside harbour master Colin Drew, said:',
      'We will mend the pier by spring and I will be there to see it.',
    ],
    ['Joan Petrie'],
  ],
  [
    'successor',
    ['Colin Drew’s successor, Anna Voss, said: “I have the same keys and the same leaks.”'],
    ['Anna Voss'],
  ],
  [
    'behalf',
    ['Speaking on behalf of Joan Petrie, Colin Drew said: “She has read every page of the report.”'],
    ['Colin Drew'],
  ],
  [
    'whose brother',
    ['Anna Voss, whose brother Mark Voss drowned in 2019, said: “The railings should have been there.”'],
    ['Anna Voss'],
  ],
  [
    'mother of',
    ['The mother of Liam Burke, Kathleen Burke, said: “He would have laughed at all this fuss.”'],
    ['Kathleen Burke'],
  ],
  [
    'who said',
    [
      'Rail Minister Joan Petrie thanked harbour master Colin Drew, who said: “It was only a rope and a lot of shouting.”',
    ],
    ['Colin Drew'],
  ],
  ['told', ['Anna Voss told Colin Drew: “The boat is yours if you can find it.”'], ['Anna Voss']],
  [
    'replying',
    ['Replying to Colin Drew, Joan Petrie said: “That is the best offer the line will get.”'],
    ['Joan Petrie'],
  ],
  [
    'succeeded',
    ['“The sea does not read timetables,” said Anna Voss, who succeeded Colin Drew last year.'],
    ['Anna Voss'],
  ],
  [
    'two said',
    ['“The sea does not read timetables,” said Anna Voss. “Nor does the railway,” said Colin Drew.'],
    ['Anna Voss', 'Colin Drew'],
  ],
  [
    'two in sentence',
    [
      'Joan Petrie said she was “very nearly convinced” and Colin Drew called the plan “a bucket with two holes”.',
    ],
    ['Joan Petrie', 'Colin Drew'],
  ],
  [
    'two khans',
    [
      'Imran Khan, a baker, and Sofia Khan, a nurse, run the café. Khan said: “We open at dawn because the boats do.”',
    ],
    ['?'],
  ],
  ['he two men', ['Colin Drew met Peter Lomax on the pier. “It is colder than it looks,” he said.'], ['?']],
  [
    'she after man',
    ['Anna Voss met Peter Lomax on the pier. “It is colder than it looks,” she said.'],
    ['Anna Voss'],
  ],
  [
    'he after woman',
    ['Anna Voss met Peter Lomax on the pier. “It is colder than it looks,” he said.'],
    ['Peter Lomax'],
  ],
  ['rspb', ['The RSPB said: “Puffins do not vote but they do notice.”'], ['RSPB']],
  [
    'told reporters',
    ['“Nobody is going to close this line,” Joan Petrie told reporters in Oban.'],
    ['Joan Petrie'],
  ],
  [
    'asked',
    ['Asked whether the line would close, Joan Petrie said: “Not while I can hold a pen.”'],
    ['Joan Petrie'],
  ],
  [
    'quoted as saying',
    ['Joan Petrie quoted Colin Drew as saying: “The rope was older than the boat.”'],
    ['Colin Drew'],
  ],
  ['dash', ['“The course gave me my mornings back.”', '– Anna Voss, signalling apprentice'], ['Anna Voss']],
  [
    'nextline',
    [
      '“The course gave me my mornings back and a reason to iron a shirt.”',
      'Anna Voss, signalling apprentice at Argyll Rail',
    ],
    ['?'],
  ],
  [
    'label age',
    ['Anna Voss, 34, a signaller from Oban:', '“I have never once been bored by a train.”'],
    ['Anna Voss'],
  ],
  ['minister bare', [intro, 'The Minister said: “We will mend the pier by spring.”'], ['Joan Petrie']],
  [
    'office other',
    [
      'Rail Minister Joan Petrie and Ports Minister Ewan Kerr met in Oban.',
      'The Minister said: “We will mend the pier by spring.”',
    ],
    ['?'],
  ],
  [
    'office other2',
    [
      'Rail Minister Joan Petrie and Ports Minister Ewan Kerr met in Oban.',
      'The Ports Minister said: “We will mend the pier by spring.”',
    ],
    ['Ewan Kerr'],
  ],
  ['pictured', ['Joan Petrie (pictured with Colin Drew) said: “I only held the scissors.”'], ['Joan Petrie']],
  ['son', ['Colin Drew’s son Peter said: “Dad never learned to swim and never told the boat.”'], ['?']],
  [
    'former',
    ['Former Rail Minister Joan Petrie said: “I would do it again with a bigger bucket.”'],
    ['Joan Petrie'],
  ],
  [
    'embedded',
    [
      'Joan Petrie said:',
      'I asked the harbour master what he needed. He said: “A longer rope.” I have thought about that rope ever since.',
      'The pier was built in 1881.',
    ],
    ['Joan Petrie'],
  ],
  [
    'nested cue stop',
    [
      'Joan Petrie said:',
      'I asked for a plan and I was given one on the back of a tide table.',
      'Colin Drew replied: “It was the only paper in the boat that was dry.”',
    ],
    ['Joan Petrie', 'Colin Drew'],
  ],
  [
    'according',
    ['According to Colin Drew of the Oban Harbour Trust, “the rope was older than the boat”.'],
    ['Colin Drew'],
  ],
  [
    'org possess',
    [
      'Argyll Rail’s managing director, Hamza Siddiq, said: “Trains will run at the speed of the slowest sheep.”',
    ],
    ['Hamza Siddiq'],
  ],
  [
    'welsh',
    [
      'Dywedodd neb hyn. Prif Weithredwr Cadwyn Cymru, Heledd ferch Owain, said: “We counted every sheep twice.”',
    ],
    ['Heledd ferch Owain'],
  ],
  [
    'de',
    ['Dr Inês de Sá e Melo, head of tides at the institute, said: “The moon is not negotiable.”'],
    ['Dr Inês de Sá e Melo'],
  ],
  ['company they', ['Argyll Rail apologised. “We got this wrong,” it said.'], ['?']],
  [
    'spokes pron',
    ['A spokeswoman for Argyll Rail said the bridge was safe. “It has been tested with 40 cows,” she said.'],
    ['?'],
  ],
  [
    'pron crossing',
    [
      'Rail Minister Joan Petrie opened the bridge.',
      'The contractor, Ludmila Havel, walked across it first. “I have seen worse,” she said.',
    ],
    ['Ludmila Havel'],
  ],
  [
    'pron after org',
    [
      'Rail Minister Joan Petrie said: “The bridge is open.”',
      'Argyll Rail runs 40 trains a day. “That will be 60 by June,” she said.',
    ],
    ['Joan Petrie', 'Joan Petrie'],
  ],
  [
    'pron after other named',
    [
      'Rail Minister Joan Petrie said: “The bridge is open.”',
      'She thanked the engineer Ludmila Havel. “Without Ludmila there would be no bridge,” she said.',
    ],
    ['Joan Petrie', '?'],
  ],
  ['pron obj', ['Joan Petrie was shown round by Ludmila Havel. “I have seen worse,” she said.'], ['?']],
  [
    'lord',
    ['Lord Achterberg, for the Government, said: “My Lords, the rope is the least of it.”'],
    ['Lord Achterberg'],
  ],
  [
    'ambassador',
    [
      'His Majesty’s Ambassador to Norrland, Priyanka de Vos, said: “We have been friends for 400 years and cross for 3 of them.”',
    ],
    ['Priyanka de Vos'],
  ],
  [
    'role of org of org',
    [
      'Gillian Moss, deputy director for rural lines at the Department for Rail, said: “A halt is a promise.”',
    ],
    ['Gillian Moss'],
  ],
  [
    'unnamed role',
    ['A resident who asked not to be named said: “The trains wake the baby and the baby wakes me.”'],
    ['?'],
  ],
  [
    'two roles',
    ['Rail Minister and Member for Argyll Joan Petrie said: “This is my local line.”'],
    ['Joan Petrie'],
  ],
  [
    'and',
    ['Rail Minister Joan Petrie and harbour master Colin Drew said: “We have shaken hands on it twice.”'],
    ['?'],
  ],
  [
    'surname clash',
    [
      'Councillor Rose Drew and harbour master Colin Drew disagree. Cllr Drew said: “He has the rope and I have the votes.”',
    ],
    ['?'],
  ],
  ['thing said', ['The report, by Anna Voss, said: “No rope should be older than its boat.”'], ['?']],
  ['notice said', ['A sign on the pier said: “No swimming, no diving, no accordions.”'], ['?']],
  ['song', ['Anna Voss sang “The Bonnie Banks” and the crowd joined in.'], []],
  ['scare', ['The so-called “summer timetable” ended in May.'], []],
];

describe('who speaks where two people are named, or nobody is', () => {
  it.each(cases)('%s', (_, paragraphs, speakers) => {
    expect(read(paragraphs).quotes.map(({ sure, speaker }) => (sure ? speaker : '?'))).toEqual(speakers);
  });
});
