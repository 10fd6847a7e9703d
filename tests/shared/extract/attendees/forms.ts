/** A person of an attendee list, as the list should be read. */
export interface Listed {
  name: string;
  role: string | null;
  organisation: string | null;
}

/** Names of many origins, none of a real person. */
export const names = [
  'Mara Dellow',
  'Idris ap Gwilym',
  'Xolani Mbekwa',
  'Siân Pryce-Moss',
  'Oluwaseun Adeyinka',
  'Priya Raghunath',
  'Tadhg Ó Cuill',
  'Mhairi MacAskell',
  'Zofia Wrzesniak',
  'Jean-Luc Marchetti',
  'Farrukh Nazirov',
  'Li Wei Zhang',
  'Anneke van der Berg',
  'Dr Hamish Orr',
  'Professor Dame Ruth Oke',
  'Sir Tunde Bamgboye',
  'Lord Finch of Marle',
  'Cllr Jo Marsh',
];

export const offices: [role: string | null, organisation: string | null][] = [
  ['Director of Rivers', 'Tarn Council'],
  ['Chief Executive', 'Ports Association'],
  ['Head of Policy', 'Home Office'],
  ['Deputy Director, Skills and Learning', 'Department for Tides'],
  ['Policy Adviser', 'Ofcarp'],
  ['Chief Constable', 'Marle Police'],
  ['Lead Member for Housing', 'Oakham Borough Council'],
  ['Professor of Soil Science', 'University of Marle'],
  ['Minister for Ports', null],
  [null, 'Marle NHS Trust'],
  [null, 'Care Wessex'],
];

const behind = ({ role, organisation }: Listed): string =>
  [role, organisation].filter((part) => part !== null).join(', ');
const whole = (each: Listed): string => `${each.name}, ${behind(each)}`;

/** The letters by which minutes call somebody. */
const letters = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:Dr|Professor|Dame|Sir|Lord|Cllr)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

const lines = (head: string, each: (person: Listed) => string) => (people: Listed[]) =>
  `${head}\n\n${people.map(each).join('\n')}`;

/** The ways in which records write down who was there. */
export const forms: Record<string, (people: Listed[]) => string> = {
  bullets: lines('Attendees', (each) => `• ${whole(each)}`),
  hyphens: lines('Present:', (each) => `- ${whole(each)}`),
  'paragraphs of their own': (people) => `In attendance\n\n${people.map(whole).join('\n\n')}`,
  numbers: (people) => `Attendees:\n\n${people.map((each, i) => `${i + 1}. ${whole(each)}`).join('\n')}`,
  semicolons: (people) => `Present: ${people.map(whole).join('; ')}.`,
  dashes: lines('Attendees', (each) => `${each.name} – ${behind(each)}`),
  'dashes without space': lines('Attendees', (each) => `${each.name}—${behind(each)}`),
  colons: lines('Attendees', (each) => `${each.name}: ${behind(each)}`),
  brackets: lines('Members present', (each) => `${each.name} (${behind(each)})`),
  'letters in brackets': lines('Present', (each) => `${each.name} (${letters(each.name)}) ${behind(each)}`),
  'the body first': lines(
    'Attendees',
    (each) => `${[each.name, each.organisation, each.role].filter((part) => part !== null).join(', ')}`,
  ),
  'the office first': lines('Attendees', (each) =>
    each.role === null
      ? whole(each)
      : `${each.role}: ${each.name}${each.organisation === null ? '' : `, ${each.organisation}`}`,
  ),
  'a table': (people) =>
    `Attendees\n\nName\tRole\tOrganisation\n${people
      .map((each) => [each.name, each.role ?? '', each.organisation ?? ''].join('\t').trimEnd())
      .join('\n')}`,
  'a table with bars': (people) =>
    `Attendees\n\n| Name | Role | Organisation |\n|---|---|---|\n${people
      .map((each) => `| ${each.name} | ${each.role ?? ''} | ${each.organisation ?? ''} |`)
      .join('\n')}`,
  'a second heading': ([first, ...others]) =>
    `Present\n\n${first === undefined ? '' : whole(first)}\n\nVia video link\n\n${others.map(whole).join('\n')}`,
};
