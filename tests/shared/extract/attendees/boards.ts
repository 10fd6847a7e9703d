/** Records of UK boards, forums and groups, each with its people: name | role | organisation | note. */
export const boards: [form: string, text: string, people: string[]][] = [
  [
    'letters behind the body',
    'Attendees:\n\nMara Dellow (ICT Tax Faculty) (MD)\nTom Jessop Chair (Ofwat) (TJ)\nAnn Roy-Marsh (ACCA) (AR-M)\nPriya Raghunath (Ofwat) (Secretary to the Forum)',
    [
      'Mara Dellow||ICT Tax Faculty|',
      'Tom Jessop|Chair|Ofwat|',
      'Ann Roy-Marsh||ACCA|',
      'Priya Raghunath|Secretary to the Forum|Ofwat|',
    ],
  ],
  [
    'letters without brackets',
    'Present\n\nMara Dellow MD, Head of Rivers\nTom Jessop TJ Director of Floods\nAnn Price MP',
    ['Mara Dellow|Head of Rivers||', 'Tom Jessop|Director of Floods||', 'Ann Price|||'],
  ],
  [
    'offices with their people in one run',
    'Attendees:\n\nMinister of State for Rivers (The Rt Hon Mara Dellow MP) - MD  Minister for Boats (The Rt Hon MP) - BL  Senior Judge (Lord Justice Orr) - LJO  Interim CEO of Rivers Wessex (Tom Jessop) - TJ  Observer for the Council (Ann Marsh)\n\nApologies:\n\nHome Secretary (The Rt Hon Carl Day MP)',
    [
      'Mara Dellow|Minister of State for Rivers||',
      'Lord Justice Orr|Senior Judge||',
      'Tom Jessop|Interim CEO|Rivers Wessex|',
      'Ann Marsh|Observer for the Council||',
    ],
  ],
  [
    'two columns on one line',
    'Present\n\nMara Jessop (Chair) Tom Dellow\nAnn Marsh (HMCI)\nPaul Roe Jane Lowe\nKate Orr Sigrun Hale\nRuth Dale',
    [
      'Mara Jessop|||Chair',
      'Tom Dellow|||',
      'Ann Marsh|HMCI||',
      'Paul Roe|||',
      'Jane Lowe|||',
      'Kate Orr|||',
      'Sigrun Hale|||',
      'Ruth Dale|||',
    ],
  ],
  [
    'observers at the meeting',
    'Present at the meeting were:\n- Mara Dellow – Chair of Rivers Wessex\nObservers at the meeting were:\n- Tom Jessop – Director of Boats\nIn attendance were:\n- Ann Marsh – Head of Governance (minutes)\nApologies were received from:\n- Carl Day – non-executive member',
    [
      'Mara Dellow|Chair|Rivers Wessex|',
      'Tom Jessop|Director of Boats||Observer',
      'Ann Marsh|Head of Governance||minutes',
    ],
  ],
  [
    'the observer of a department',
    'Present\nMara Dellow (Chief Executive)\nApologies\nCarl Day (Director)\nDepartment for Transport Observer\nTom Jessop (Deputy Director)\nAlso in attendance\nAnn Marsh, Head of Governance (item 4)',
    [
      'Mara Dellow|Chief Executive||',
      'Tom Jessop|Deputy Director|Department for Transport|Observer',
      'Ann Marsh|Head of Governance||item 4',
    ],
  ],
  [
    'the chair for an item, and officers of the board',
    'Member attendees\n\n- Mara Dellow – Lead Non-executive Board Member (Chair for the first agenda item)\n- Tom Jessop – Board Secretariat Officer\n- Ann Marsh, Acting, Director-General',
    [
      'Mara Dellow|Lead Non-executive Board Member||Chair for the first agenda item',
      'Tom Jessop|Board Secretariat Officer||',
      'Ann Marsh|Acting, Director-General||',
    ],
  ],
  [
    'governments in brackets',
    'The attending ministers were:\n\n• (from the UK Government) Mara Dellow MP, Secretary of State for Rivers, Boats and Rain, and Tom Jessop MP, Minister for Nature and Baroness Orr, Minister for Peat.\n• (from the Welsh Government) Siân Pryce MS, Cabinet Secretary for Rivers, Land and Islands, and Jim Hale MS, Minister for Boats',
    [
      'Mara Dellow|Secretary of State for Rivers, Boats and Rain|UK Government|',
      'Tom Jessop|Minister for Nature|UK Government|',
      'Baroness Orr|Minister for Peat|UK Government|',
      'Siân Pryce|Cabinet Secretary for Rivers, Land and Islands|Welsh Government|',
      'Jim Hale|Minister for Boats|Welsh Government|',
    ],
  ],
  [
    'ranks with a surname alone',
    'The exercise was witnessed by senior officials, including: the Defence Adviser, Brigadier Jo Marsh; Chief of Training, Brigadier Orr; and Commander 2 Rivers Brigade, Lieutenant Colonel Hale.',
    [
      'Jo Marsh|Defence Adviser||',
      'Brigadier Orr|Chief of Training||',
      'Lieutenant Colonel Hale|Commander|2 Rivers Brigade|',
    ],
  ],
  [
    'along with',
    'The Prime Minister also attended the service along with Rivers Secretary, Sir Tom Jessop, and other members of the Cabinet.',
    ['Tom Jessop|Rivers Secretary||'],
  ],
  [
    'times of items, and topics behind a dash',
    'Members\n\n• Mara Dellow, Non-Executive Director (to item 6, from item 8)\n• Tom Jessop, Strategic Adviser (excluding item 10)\n• Ann Marsh (item four only)\n• Sarah-Jane Roe Director of Boats\n• Paul Orr, National Clinical Director – Peat\n• Jo Hale (JH) RWB Non-Executive Member – Finance and Estate\n• Kim Lowe – Director – Data and Analytics (Acting)\n• Jane Pell, Communications Manager [for Carl Day, Head of Rivers]',
    [
      'Mara Dellow|Non-Executive Director||to item 6, from item 8',
      'Tom Jessop|Strategic Adviser||excluding item 10',
      'Ann Marsh|||item four only',
      'Sarah-Jane Roe|Director of Boats||',
      'Paul Orr|National Clinical Director – Peat||',
      'Jo Hale|RWB Non-Executive Member – Finance and Estate||',
      'Kim Lowe|Director – Data and Analytics (Acting)||',
      'Jane Pell|Communications Manager||for Carl Day, Head of Rivers',
    ],
  ],
  [
    'letters of all shapes behind a title, and apologies in a sentence',
    'Present:\nDr Anna Bell AB Clinical Chair\nJane Carr JCa Chief Finance Officer\nDawn Lowe DL Executive Assistant\nCC Tom Adler (TA)\nApologies were accepted from ACC Marsh, ACC Ruth Dale, and Carl Day\nTA welcomed everyone to the meeting.',
    [
      'Anna Bell|Clinical Chair||',
      'Jane Carr|Chief Finance Officer||',
      'Dawn Lowe|Executive Assistant||',
      'Tom Adler|CC||',
    ],
  ],
  [
    'who came in another’s place',
    'Apologies were received from Councillor Ann Marsh (Tarn Council). Councillor Tom Jessop attended in place of Councillor Marsh and Councillor Jane Roe in place of Councillor Orr.',
    [
      'Councillor Tom Jessop|||in place of Councillor Marsh',
      'Councillor Jane Roe|||in place of Councillor Orr',
    ],
  ],
  [
    'a body’s assessor below the apologies, joint chairs, those observing',
    'Attendees\n\nJoint Chairs\n\n• Minister for Rivers, Mara Dellow MSP\n\nPresent\n\n• Tom Jessop, Crown Agent\n\nApologies\n\n• Dr Carl Day\n\nRSA Assessor\n\n• Ms Jane Roe\n\nObserving\n\n• Ann Marsh, Rivers Agency',
    [
      'Mara Dellow|Minister for Rivers||Joint Chair',
      'Tom Jessop|Crown Agent||',
      'Jane Roe||RSA|Assessor',
      'Ann Marsh||Rivers Agency|Observing',
    ],
  ],
  [
    'labels over several, bodies with several, brackets in a row',
    'Participants\n\nWorking Group Experts: Tony Hale (chair), Diane Bell and Robert Lowe\n\nWRSA: Ann Marsh (SCER), Ruth Dale (AMU)\n\nRivers Association (RA) – Paul Orr, Gill Ford\n\nOther attendees: Amy Reed (Director), Jo Fair (Second Secretary); Jane Lee (Analyst)',
    [
      'Tony Hale|||chair',
      'Diane Bell|||',
      'Robert Lowe|||',
      'Ann Marsh||SCER|',
      'Ruth Dale||AMU|',
      'Paul Orr||Rivers Association (RA)|',
      'Gill Ford||Rivers Association (RA)|',
      'Amy Reed|Director||',
      'Jo Fair|Second Secretary||',
      'Jane Lee|Analyst||',
    ],
  ],
  [
    'a run of names, dashes, offices and bodies',
    'Attendees: Ann Lewis - Minister for Rivers and the Coast (Chair), Home Office Sam Gill - Minister for Boats, Ministry of Justice Mary McDonald - Deputy Director, Peat Policy, Department of Health Nigel Newman - Prisons and Probation Ombudsman Dame Anne Orr - Chair of Rivers Wessex Paul Frazer - Head of Secretariat (minutes)',
    [
      'Ann Lewis|Minister for Rivers and the Coast|Home Office|Chair',
      'Sam Gill|Minister for Boats|Ministry of Justice|',
      'Mary McDonald|Deputy Director, Peat Policy|Department of Health|',
      'Nigel Newman|Prisons and Probation Ombudsman||',
      'Dame Anne Orr|Chair|Rivers Wessex|',
      'Paul Frazer|Head of Secretariat||minutes',
    ],
  ],
  [
    'a run of names and bodies',
    'Attendees: Adrian Marsh (Chair) UK Statistics Authority Board David Bell Home Office Steve Bond Home Office Mark Cope Ministry of Justice (for Tom Winter) John Flint (Secretariat) Office for National Statistics',
    [
      'Adrian Marsh||UK Statistics Authority Board|Chair',
      'David Bell||Home Office|',
      'Steve Bond||Home Office|',
      'Mark Cope||Ministry of Justice|for Tom Winter',
      'John Flint||Office for National Statistics|Secretariat',
    ],
  ],
  [
    'page heads between people, and what they came for',
    'Members attending:\n\nAnn Marsh, Rivers Agency\n\nMary Lowe, Programme Director, Amnesty International Professor Susan Vale, University of Oban\n\nIn attendance: (for agenda item 2)\n\nChief Superintendent Alan Hale, Police Scotland\n\nOFFICIAL OFFICIAL\n\nSecretariat support:\n\nJane Roe, SPA Communications\n\nFor item 3: Kate Dale (KD) and Tom Kell (TK) from NHS England',
    [
      'Ann Marsh||Rivers Agency|',
      'Mary Lowe|Programme Director|Amnesty International|',
      'Professor Susan Vale||University of Oban|',
      'Alan Hale|Chief Superintendent|Police Scotland|for agenda item 2',
      'Jane Roe||SPA Communications|Secretariat support',
      'Kate Dale||NHS England|For item 3',
      'Tom Kell||NHS England|For item 3',
    ],
  ],
  [
    'offices whose names were lost, and honours with points',
    'The participants were: ● from HM Government the Prime Minister, Rt Hon Mara Dellow, MP, the Secretary of State for Trade, Rt Hon MP, the Secretary of State for Wales, Rt Hon Alan Carr MP; ● from the Scottish Government the First Minister, Rt Hon Nina Storr MSP.\n\nThe Executive was represented by the First Minister, the Rt Hon Peter Rowe MLA at the meeting.',
    [
      'Mara Dellow|Prime Minister|HM Government|',
      'Alan Carr|Secretary of State for Wales|HM Government|',
      'Nina Storr|First Minister|Scottish Government|',
      'Peter Rowe|First Minister|Executive|',
    ],
  ],
  [
    'spaces and full stops where none belong, and an office cut off',
    'Attendees\n\nSecretariat\n\nAnn Finn. Rivers Services Team\n\nMembers attending\n\nRob Cooke, Director Rivers (Item 3 )\nMel Hughes\n\nThe Welsh Government delegation was led by the First Minister for , the Rt. Hon. Siân Pryce MS.',
    [
      'Ann Finn||Rivers Services Team|Secretariat',
      'Rob Cooke|Director Rivers||Item 3',
      'Mel Hughes|||',
      'Siân Pryce|First Minister|Welsh Government|',
    ],
  ],
];
