/** Lists and sentences about a meeting as offices write them, each with its people: name | role | organisation | note. */
export const written: [form: string, text: string, people: string[]][] = [
  [
    'bullets role org',
    'Attendees:\n- Mara Dellow, Chief Executive, Tarn Council\n- Sir Tom Jessop, Chair, Rivers Trust',
    ['Mara Dellow|Chief Executive|Tarn Council|', 'Tom Jessop|Chair|Rivers Trust|'],
  ],
  [
    'dash',
    'Attendees\n• Mara Dellow – Director of Floods, Environment Agency\n• Priya Raghunath – Head of Policy, Water UK',
    ['Mara Dellow|Director of Floods|Environment Agency|', 'Priya Raghunath|Head of Policy|Water UK|'],
  ],
  [
    'role colon name',
    'Present\nChair: Mara Dellow\nSecretary: Tom Jessop\nTreasurer: Siân Llywelyn',
    ['Mara Dellow|||Chair', 'Tom Jessop|Secretary||', 'Siân Llywelyn|Treasurer||'],
  ],
  [
    'company first',
    'Roundtable attendees:\n- Barclays – C. S. Venkat, Group CEO\n- Tesco – Ken Murray, Chief Executive\n- BP – Murray Lang, CEO',
    ['C. S. Venkat|Group CEO|Barclays|', 'Ken Murray|Chief Executive|Tesco|', 'Murray Lang|CEO|BP|'],
  ],
  [
    'company colon',
    'The following businesses attended the roundtable:\n- Tesco: Ken Murray, Chief Executive\n- Octopus Energy: Greg Jarvis, Founder',
    ['Ken Murray|Chief Executive|Tesco|', 'Greg Jarvis|Founder|Octopus Energy|'],
  ],
  [
    'company brackets',
    'Attendees:\n- Ken Murray (Tesco)\n- Greg Jarvis (Octopus Energy)\n- Baroness Brown (UK Research and Innovation)',
    ['Ken Murray||Tesco|', 'Greg Jarvis||Octopus Energy|', 'Baroness Brown||UK Research and Innovation|'],
  ],
  [
    'semicolons',
    'Present: Mara Dellow (Chair); Tom Jessop; Priya Raghunath; Llŷr ap Gwilym.',
    ['Mara Dellow|||Chair', 'Tom Jessop|||', 'Priya Raghunath|||', 'Llŷr ap Gwilym|||'],
  ],
  [
    'commas',
    'In attendance: Mara Dellow, Tom Jessop, Priya Raghunath and Carl Day.',
    ['Mara Dellow|||', 'Tom Jessop|||', 'Priya Raghunath|||', 'Carl Day|||'],
  ],
  [
    'deputies',
    'Attendees\n- Jane Marsh (deputising for Paul Grocott)\n- Ann Lee, on behalf of Mike Cunningham, Chief Executive of the College of Policing\n- Tom Jessop (for Ruth Dale)',
    [
      'Jane Marsh|||deputising for Paul Grocott',
      'Ann Lee|||on behalf of Mike Cunningham, Chief Executive of the College of Policing',
      'Tom Jessop|||for Ruth Dale',
    ],
  ],
  [
    'video',
    'Attendees\n- Jane Marsh, Director (by video)\n- Ann Lee, Analyst, via Teams\n- Tom Jessop (joined at 10.30)\n- Carl Day (left at 11am)',
    [
      'Jane Marsh|Director||by video',
      'Ann Lee|Analyst||via Teams',
      'Tom Jessop|||joined at 10.30',
      'Carl Day|||left at 11am',
    ],
  ],
  [
    'tabs',
    'Attendees\nJane Marsh\tDirector\tHome Office\nAnn Lee\tDeputy Director\tMinistry of Justice',
    ['Jane Marsh|Director|Home Office|', 'Ann Lee|Deputy Director|Ministry of Justice|'],
  ],
  [
    'table headed',
    'Name\tRole\tOrganisation\nJane Marsh\tDirector\tHome Office\nAnn Lee\tDeputy Director\tMinistry of Justice',
    ['Jane Marsh|Director|Home Office|', 'Ann Lee|Deputy Director|Ministry of Justice|'],
  ],
  [
    'table headed org first',
    'Organisation\tName\tPosition\nHome Office\tJane Marsh\tDirector\nMinistry of Justice\tAnn Lee\tDeputy Director',
    ['Jane Marsh|Director|Home Office|', 'Ann Lee|Deputy Director|Ministry of Justice|'],
  ],
  [
    'grouped headings',
    'Attendees\n\nHome Office\nJane Marsh, Director\nAnn Lee, Deputy Director\n\nMinistry of Justice\nTom Jessop, Head of Courts',
    [
      'Jane Marsh|Director|Home Office|',
      'Ann Lee|Deputy Director|Home Office|',
      'Tom Jessop|Head of Courts|Ministry of Justice|',
    ],
  ],
  [
    'grouped colon',
    'Attendees:\n\nHome Office:\n- Jane Marsh\n- Ann Lee\n\nNHS England:\n- Tom Jessop',
    ['Jane Marsh||Home Office|', 'Ann Lee||Home Office|', 'Tom Jessop||NHS England|'],
  ],
  [
    'from',
    'The meeting was attended by:\n\nFrom the Scottish Government:\n- Kate Marsh MSP, Cabinet Secretary for Finance\nFrom the UK Government:\n- John Lee MP, Chief Secretary to the Treasury',
    [
      'Kate Marsh|Cabinet Secretary for Finance|Scottish Government|',
      'John Lee|Chief Secretary to the Treasury|UK Government|',
    ],
  ],
  [
    'narrative attended by',
    'The meeting was chaired by the Minister for Rivers, Jane Marsh MP, and attended by Tom Jessop, Chief Executive of the Rivers Trust, and Ann Lee, Director of Floods at the Environment Agency.',
    [
      'Jane Marsh|Minister for Rivers||chair',
      'Tom Jessop|Chief Executive|Rivers Trust|',
      'Ann Lee|Director of Floods|Environment Agency|',
    ],
  ],
  [
    'narrative joined by',
    'The Minister for Rivers, Jane Marsh MP, visited the weir today. She was joined by Tom Jessop, Chief Executive of the Rivers Trust, and Councillor Ann Lee, Leader of Tarn Council.',
    ['Tom Jessop|Chief Executive|Rivers Trust|', 'Ann Lee|Leader|Tarn Council|'],
  ],
  [
    'apologies para',
    'Present: Jane Marsh (Chair), Tom Jessop\nApologies: Ann Lee, Carl Day',
    ['Jane Marsh|||Chair', 'Tom Jessop|||'],
  ],
  [
    'apologies list',
    'Attendees\n- Jane Marsh\n- Tom Jessop\n\nApologies\n- Ann Lee\n- Carl Day',
    ['Jane Marsh|||', 'Tom Jessop|||'],
  ],
  [
    'welsh',
    'Yn bresennol / Present:\n- Rhun ab Owain MS\n- Siôn Llŷr Davies',
    ['Rhun ab Owain|||', 'Siôn Llŷr Davies|||'],
  ],
  [
    'gaelic',
    'Attendees:\n- Mòrag NicLeòid, Chief Executive, Bòrd na Gàidhlig\n- Ruairidh MacAoidh, Chair\n- Eilidh Mhic an t-Saoir',
    [
      'Mòrag NicLeòid|Chief Executive|Bòrd na Gàidhlig|',
      'Ruairidh MacAoidh|||Chair',
      'Eilidh Mhic an t-Saoir|||',
    ],
  ],
  [
    'irish',
    'Attendees:\n- Pádraig Ó Murchú TD, Minister for Fisheries\n- Sinéad Ní Bhriain, Secretary General, Department of the Marine\n- Caoimhe Nic Dhonncha',
    [
      'Pádraig Ó Murchú|Minister for Fisheries||',
      'Sinéad Ní Bhriain|Secretary General|Department of the Marine|',
      'Caoimhe Nic Dhonncha|||',
    ],
  ],
  [
    'asian',
    'Attendees:\n- Nguyễn Thị Lan, Director, Viet Trade\n- Kim Min-jun, Ambassador\n- Dr Balasubramaniam Venkataraman, Chief Scientist\n- Lee Hsien Yang\n- Muhammad bin Rashid, Adviser',
    [
      'Nguyễn Thị Lan|Director|Viet Trade|',
      'Kim Min-jun|Ambassador||',
      'Dr Balasubramaniam Venkataraman|Chief Scientist||',
      'Lee Hsien Yang|||',
      'Muhammad bin Rashid|Adviser||',
    ],
  ],
  [
    'initials',
    'Attendees:\n- J. R. Marsh (Chair)\n- A. J. Lee, Natural England\n- P. Jessop, Defra',
    ['J. R. Marsh|||Chair', 'A. J. Lee||Natural England|', 'P. Jessop||Defra|'],
  ],
  [
    'honours',
    'Attendees\n- The Rt Hon the Lord Marsh of Tarn KBE\n- Dame Ann Lee DBE FRS, President, Royal Society of Rivers\n- Rt Hon Tom Jessop MP, Secretary of State for Water\n- Chief Constable Carl Day QPM, Tarn Police',
    [
      'Lord Marsh of Tarn|||',
      'Ann Lee|President|Royal Society of Rivers|',
      'Tom Jessop|Secretary of State for Water||',
      'Carl Day|Chief Constable|Tarn Police|',
    ],
  ],
  [
    'communique',
    'The meeting was attended by the following ministers:\n- Minister Anders Holm, Denmark\n- Minister Céline Dubois, France\n- Deputy Minister Paolo Ricci, Italy',
    ['Anders Holm|Minister|Denmark|', 'Céline Dubois|Minister|France|', 'Paolo Ricci|Deputy Minister|Italy|'],
  ],
  [
    'delegations',
    'Heads of delegation:\n- Denmark: Anders Holm, Minister of Fisheries\n- France: Céline Dubois, Minister of the Sea',
    ['Anders Holm|Minister of Fisheries|Denmark|', 'Céline Dubois|Minister of the Sea|France|'],
  ],
  [
    'numbered',
    'Attendees\n1. Jane Marsh, Home Office\n2. Tom Jessop, Defra\n3. Ann Lee, HM Treasury',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Defra|', 'Ann Lee||HM Treasury|'],
  ],
  [
    'initials behind',
    'Present\nJane Marsh (JM) Chair\nTom Jessop (TJ) Chief Executive\nAnn Lee (AL) Director of Finance',
    ['Jane Marsh|||Chair', 'Tom Jessop|Chief Executive||', 'Ann Lee|Director of Finance||'],
  ],
  [
    'members / in attendance',
    'Members present:\nJane Marsh (Chair)\nTom Jessop\n\nIn attendance:\nAnn Lee, Head of Secretariat\nCarl Day (Minutes)',
    ['Jane Marsh|||Chair', 'Tom Jessop|||', 'Ann Lee|Head of Secretariat||', 'Carl Day|||Minutes'],
  ],
  [
    'co-chairs',
    'Co-chairs:\n- Jane Marsh MP, Minister for Rivers\n- Tom Jessop, Chief Executive, Rivers Trust\nAttendees:\n- Ann Lee, Water UK',
    [
      'Jane Marsh|Minister for Rivers||Co-chair',
      'Tom Jessop|Chief Executive|Rivers Trust|Co-chair',
      'Ann Lee||Water UK|',
    ],
  ],
  [
    'role paren org',
    'Attendees:\n- Jane Marsh, Chief Executive (Tarn Water)\n- Tom Jessop, Managing Director (Aber Water)',
    ['Jane Marsh|Chief Executive|Tarn Water|', 'Tom Jessop|Managing Director|Aber Water|'],
  ],
  [
    'of',
    'Attendees:\n- Jane Marsh, Chief Executive of Tarn Water\n- Tom Jessop, Managing Director at Aber Water\n- Ann Lee from Water UK',
    [
      'Jane Marsh|Chief Executive|Tarn Water|',
      'Tom Jessop|Managing Director|Aber Water|',
      'Ann Lee||Water UK|',
    ],
  ],
  [
    'role first comma',
    'Attendees\n- Chief Executive of Tarn Water, Jane Marsh\n- Minister for Rivers, Tom Jessop MP',
    ['Jane Marsh|Chief Executive|Tarn Water|', 'Tom Jessop|Minister for Rivers||'],
  ],
  [
    'role first no comma',
    'Attendees\n- Prime Minister Jane Marsh\n- Chancellor Tom Jessop\n- Home Secretary Ann Lee',
    ['Jane Marsh|Prime Minister||', 'Tom Jessop|Chancellor||', 'Ann Lee|Home Secretary||'],
  ],
  [
    'long role',
    'Attendees\n- Jane Marsh, Executive Director for People, Culture and Change, Natural England\n- Tom Jessop, Head of Strategy, Planning and Performance',
    [
      'Jane Marsh|Executive Director for People, Culture and Change|Natural England|',
      'Tom Jessop|Head of Strategy, Planning and Performance||',
    ],
  ],
  [
    'readout met with',
    'The Secretary of State met with Tom Jessop, Chief Executive of Tarn Water, and Ann Lee, Chair of Ofwat, on 3 March 2025.',
    [],
  ],
  [
    'hosted by',
    'The roundtable was hosted by Jane Marsh MP and attended by representatives including Tom Jessop (Tarn Water), Ann Lee (Ofwat) and Carl Day (Wessex Water).',
    ['Jane Marsh|||', 'Tom Jessop||Tarn Water|', 'Ann Lee||Ofwat|', 'Carl Day||Wessex Water|'],
  ],
  [
    'attendees included',
    'Attendees included Tom Jessop, Chief Executive of Tarn Water; Ann Lee, Chair of Ofwat; and Dr Carl Day, Director of the Rivers Society.',
    [
      'Tom Jessop|Chief Executive|Tarn Water|',
      'Ann Lee|Chair|Ofwat|',
      'Dr Carl Day|Director|Rivers Society|',
    ],
  ],
  [
    'also present',
    'Also present were Tom Jessop and Ann Lee of the Environment Agency.',
    ['Tom Jessop||Environment Agency|', 'Ann Lee||Environment Agency|'],
  ],
  [
    'observers',
    'Attendees:\n- Jane Marsh, Home Office\nObservers:\n- Tom Jessop, Cabinet Office\nSecretariat:\n- Ann Lee',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Cabinet Office|Observer', 'Ann Lee|||Secretariat'],
  ],
  [
    'names two columns',
    'Attendees\nJane Marsh – Home Office\nTom Jessop – Defra\nAnn Lee – Department for Transport',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Defra|', 'Ann Lee||Department for Transport|'],
  ],
  [
    'slash',
    'Attendees\nJane Marsh / Home Office\nTom Jessop / Defra',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Defra|'],
  ],
  [
    'pipes',
    'Attendees\nJane Marsh | Director | Home Office\nTom Jessop | Adviser | Defra',
    ['Jane Marsh|Director|Home Office|', 'Tom Jessop|Adviser|Defra|'],
  ],
  [
    'police',
    'Attendees\n- DCC Jane Marsh, NPCC lead for knives\n- Commander Tom Jessop, Metropolitan Police Service\n- PCC Ann Lee, Tarnshire',
    [
      'Jane Marsh|DCC|NPCC|lead for knives',
      'Tom Jessop|Commander|Metropolitan Police Service|',
      'Ann Lee|PCC|Tarnshire|',
    ],
  ],
  [
    'clergy',
    'Attendees\n- The Most Reverend Jane Marsh, Archbishop of Tarn\n- Rabbi Tom Jessop, Tarn Synagogue\n- Imam Ali Rahman, Tarn Mosque',
    ['Jane Marsh|Archbishop of Tarn||', 'Tom Jessop|Rabbi|Tarn Synagogue|', 'Ali Rahman|Imam|Tarn Mosque|'],
  ],
  [
    'double barrel',
    'Attendees\n- Anne-Marie Trevelyan-Holt MP\n- Jean-Luc de la Tour, Ambassador of France\n- Ludwig van der Berg, Shell',
    [
      'Anne-Marie Trevelyan-Holt|||',
      'Jean-Luc de la Tour|Ambassador of France||',
      'Ludwig van der Berg||Shell|',
    ],
  ],
  [
    'capitals',
    'ATTENDEES\nJANE MARSH, HOME OFFICE\nTOM JESSOP, DEFRA',
    ['JANE MARSH||HOME OFFICE|', 'TOM JESSOP||DEFRA|'],
  ],
  [
    'surname first',
    'Attendees\nMARSH, Jane – Home Office\nJESSOP, Tom – Defra',
    ['Jane MARSH||Home Office|', 'Tom JESSOP||Defra|'],
  ],
  [
    'item notes',
    'Present\nJane Marsh, Director, Home Office (items 1-3)\nTom Jessop, Adviser (item 4 only)',
    ['Jane Marsh|Director|Home Office|items 1-3', 'Tom Jessop|Adviser||item 4 only'],
  ],
  [
    'bullets of offices with and',
    'Attendees:\n- Jane Marsh, Minister for Women and Equalities and Minister of State for Development\n- Tom Jessop, Parliamentary Under-Secretary of State for Roads and Local Transport',
    [
      'Jane Marsh|Minister for Women and Equalities and Minister of State for Development||',
      'Tom Jessop|Parliamentary Under-Secretary of State for Roads and Local Transport||',
    ],
  ],
  [
    'foreign',
    'Attendees:\n- H.E. Khalid Al Mansoori, Ambassador of Qatar\n- Her Excellency Ana Souza, Ambassador of Brazil to the UK',
    ['Khalid Al Mansoori|Ambassador of Qatar||', 'Ana Souza|Ambassador of Brazil to the UK||'],
  ],
  [
    'former',
    'Attendees:\n- Jane Marsh, former Chief Executive, Tarn Water\n- Tom Jessop, Chair-designate, Ofwat\n- Ann Lee, Acting Director, Ofgem',
    [
      'Jane Marsh|former Chief Executive|Tarn Water|',
      'Tom Jessop|Chair-designate|Ofwat|',
      'Ann Lee|Acting Director|Ofgem|',
    ],
  ],
  [
    'replacing',
    'Attendees:\n- Jane Marsh, Chair (replacing Tom Jessop from April 2025)\n- Ann Lee, Director, Ofgem',
    ['Jane Marsh|||Chair; replacing Tom Jessop from April 2025', 'Ann Lee|Director|Ofgem|'],
  ],
  [
    'present block sentence',
    'In attendance were the Minister for Rivers (Jane Marsh MP), the Chief Executive of Tarn Water (Tom Jessop) and the Chair of Ofwat (Ann Lee).',
    ['Jane Marsh|Minister for Rivers||', 'Tom Jessop|Chief Executive|Tarn Water|', 'Ann Lee|Chair|Ofwat|'],
  ],
  [
    'plus',
    'Attendees: Jane Marsh (Home Office), Tom Jessop (Defra), Ann Lee (Ofgem) + officials',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Defra|', 'Ann Lee||Ofgem|'],
  ],
  [
    'cells three',
    'Attendees\nName\nRole\nOrganisation\nJane Marsh\nDirector\nHome Office\nTom Jessop\nAdviser\nDefra\nAnn Lee\nHead of Rivers\nOfwat',
    ['Jane Marsh|Director|Home Office|', 'Tom Jessop|Adviser|Defra|', 'Ann Lee|Head of Rivers|Ofwat|'],
  ],
  [
    'cells two headed',
    'Attendees\nName\nOrganisation\nJane Marsh\nHome Office\nTom Jessop\nDefra\nAnn Lee\nOfwat',
    ['Jane Marsh||Home Office|', 'Tom Jessop||Defra|', 'Ann Lee||Ofwat|'],
  ],
];
