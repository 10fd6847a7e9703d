import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (...paragraphs: string[]) =>
  extract({ plain: ['Lamp lit at Dunmoor', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes;

describe('a pronoun behind an office', () => {
  const opened = 'Lanterns Minister Orla Pike and Lamp Society leader Tom Reddy lit the lamp on Monday.';
  const keeper = 'The keeper, Gwenllian Prosser, showed them round. She said: “The oil lasts a week.”';

  it('means whoever holds the office, and not who spoke last', () => {
    expect(
      read(
        opened,
        keeper,
        'The Minister also visited the lifeboat. She said: “The crew are the best of us.”',
      ),
    ).toMatchObject([{ speaker: 'Gwenllian Prosser' }, { speaker: 'Orla Pike' }]);
  });

  it('is not certain where the story names no holder', () => {
    const [, last] = read(
      opened,
      keeper,
      'The coxswain showed the boat. She said: “We sail in all weathers.”',
    );
    expect(last?.sure).toBe(false);
  });
});

describe('a name inside a clause that opens the sentence', () => {
  it('is not who speaks', () => {
    const quotes = read(
      'Appearing on the Coast’s Radio Skerry, the Lanterns Minister said the lamp was safe, adding: “It will not go out again.”',
      'Orla Pike said she would visit.',
    );
    expect(quotes).toMatchObject([{ speaker: 'Orla Pike', role: 'Lanterns Minister', sure: false }]);
  });
});

describe('"who said"', () => {
  it('goes back over the office to the name', () => {
    expect(
      read(
        'The lamp was welcomed by Bartholomew Quill, leader of Dunmoor Council, who said: “We can see again.”',
      ),
    ).toMatchObject([
      { speaker: 'Bartholomew Quill', role: 'leader', organisation: 'Dunmoor Council', sure: true },
    ]);
  });
});

describe('a new attribution in the same paragraph', () => {
  it('begins a new quote', () => {
    expect(
      read('Orla Pike said “I am proud of the lamp.” Tom Reddy said “I am glad of the light.”').map(
        ({ speaker, text }) => [speaker, text],
      ),
    ).toEqual([
      ['Orla Pike', 'I am proud of the lamp.'],
      ['Tom Reddy', 'I am glad of the light.'],
    ]);
  });
});

describe('marks that are not opened again', () => {
  it('hold a paragraph between, and ask about two', () => {
    const between = [
      'Two hundred steps, in every weather, is a test of anyone.',
      'The rail is loose and cold.',
    ];
    const words = (size: number) => [
      'Orla Pike, Lanterns Minister, said: ‘Month in, month out the keepers climb the stairs.',
      ...between.slice(0, size),
      '‘Most of them are older than I am.',
      '‘We owe them a better stair.’',
      'The tower was built in 1811.',
    ];
    const quotes = read(...words(1));
    expect(quotes).toMatchObject([{ speaker: 'Orla Pike', sure: true }]);
    expect(read(...words(2))).toMatchObject([{ speaker: 'Orla Pike', sure: false }]);
    expect(quotes[0]?.text).toMatch(/^Month in.*better stair\.$/s);
  });

  it('hold bullets between', () => {
    const quotes = read(
      'Orla Pike, Lanterns Minister, said:',
      '“The lamp does two things:',
      '• it warns the boats\n• it warms the gulls',
      '“I am proud of both.”',
    );
    expect(quotes).toMatchObject([{ speaker: 'Orla Pike', sure: true }]);
    expect(quotes[0]?.text).toMatch(/^The lamp does .* gulls\n\n“I am proud of both\.$/s);
  });

  it('end before the words of somebody else', () => {
    expect(
      read(
        'Orla Pike, Lanterns Minister, said: “We owe them a better stair.',
        'Tom Reddy, leader of the Lamp Society, said: “We owe them a lift.”',
      ),
    ).toMatchObject([
      { speaker: 'Orla Pike', text: 'We owe them a better stair.', sure: true },
      { speaker: 'Tom Reddy', sure: true },
    ]);
  });
});

describe('words that no verb of saying leads into', () => {
  it('are those of whom the sentence before is about, with a doubt', () => {
    expect(
      read(
        'Tom Reddy, Lamp Society leader, hosted the visit. “We were delighted to show the Minister our work on the lamp.”',
      ),
    ).toMatchObject([{ speaker: 'Tom Reddy', sure: false }]);
  });

  it('are those of whom the line ending in a colon is about, with a doubt', () => {
    expect(
      read(
        'Lanterns Minister Orla Pike lit the lamp.',
        'The Minister also took time to reflect on the keepers:',
        '“They climb two hundred steps in every weather, and I could not.”',
      ),
    ).toMatchObject([{ speaker: 'Orla Pike', sure: false }]);
  });

  it('are those of the name above each of them', () => {
    const quotes = read(
      'Orla Pike, Lanterns Minister',
      '“This lamp is the best thing that we have lit.”',
      'Bartholomew Quill, Leader, Dunmoor Council',
      '“We have waited for it for eleven years.”',
    );
    expect(quotes.map(({ speaker, sure }) => [speaker, sure])).toEqual([
      ['Orla Pike', true],
      ['Bartholomew Quill', true],
    ]);
  });
});

describe('the PM', () => {
  it('is the Prime Minister', () => {
    expect(
      read('Prime Minister Orla Pike lit the lamp.', 'The PM said: “It will not go out again.”'),
    ).toMatchObject([{ speaker: 'Orla Pike', role: 'Prime Minister', sure: true }]);
  });
});

describe('a spokesperson behind the names of others', () => {
  it('is the one who speaks', () => {
    const quotes = read(
      'In response to the report by Professor Tom Reddy and Brighter Lanes, entitled "A Lamp in Every Lane", a First Lamp spokesperson said:',
      '“We are as glad of it as our keepers are.”',
    );
    expect(quotes).toMatchObject([
      { speaker: 'A First Lamp spokesperson', organisation: 'First Lamp', sure: true },
    ]);
  });
});

describe('a sentence about one person above words in marks', () => {
  it('gives them to that person, with a doubt', () => {
    const quotes = read(
      'Lamp Society chairman Tom Reddy spoke of his pride in the lamp.',
      '“I am sure that every boat will be the better for it.”',
    );
    expect(quotes).toMatchObject([{ speaker: 'Tom Reddy', role: 'chairman', sure: false }]);
  });

  it('a body that issued a statement says it, with a doubt', () => {
    expect(
      read('The Lamp Society has issued the following statement:', 'We are proud of our lamp.'),
    ).toMatchObject([{ speaker: 'Lamp Society', sure: false }]);
  });
});

describe('paragraphs that lost their breaks', () => {
  const minister = 'Lanterns Minister Orla Pike said: We are proud of the lamp. It is what matters to us.';
  const society = 'Tom Reddy, chair of the Lamp Society, said: We owe our keepers a great deal.';

  it('hold the words of two, each with its own lead-in', () => {
    const quotes = read(`A lamp was lit. ${minister} ${society}`);
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Orla Pike', 'We are proud of the lamp. It is what matters to us.'],
      ['Tom Reddy', 'We owe our keepers a great deal.'],
    ]);
  });

  it('leave it open whether a last sentence is the story’s', () => {
    expect(read(`A lamp was lit. ${society} The tower cost £4 million.`)).toMatchObject([
      { speaker: 'Tom Reddy', sure: false },
    ]);
  });

  it('open a straight mark again where the next paragraph begins', () => {
    const [quote] = read(
      'A lamp was lit today in Dunmoor.',
      'Lanterns Minister Orla Pike said:"We are proud of the lamp."It is what matters to every one of us."The tower cost £4 million.',
    );
    expect(quote?.text).toMatch(/^We are proud .* every one of us\.$/s);
  });
});

describe('a lead-in behind a paragraph that breaks off', () => {
  it('asks who speaks', () => {
    const quotes = read(
      'The lamp was lit on Monday by Tom Reddy, the Chief Executive of the Lamp Keepers’',
      'Federation, said:',
      '“We are proud of the lamp.”',
    );
    expect(quotes.filter(({ sure }) => sure)).toEqual([]);
  });
});

describe('a title behind the topic of an office', () => {
  it('belongs to the person', () => {
    expect(
      read(
        'HM Chief Inspector of Lamps Dame Honor Pettifer reported today.',
        'Dame Honor said: “Standards have slipped.”',
      ),
    ).toMatchObject([{ speaker: 'Dame Honor Pettifer', role: 'HM Chief Inspector of Lamps', sure: true }]);
  });
});

describe('a rank before a surname with particles', () => {
  it('finds the full name', () => {
    expect(
      read(
        'Orla Pike met her counterpart, Joost van der Hallema.',
        'Minister van der Hallema said: “We share one sea.”',
      ),
    ).toMatchObject([{ speaker: 'Joost van der Hallema', sure: true }]);
  });
});

describe('"it"', () => {
  it('is no person', () => {
    const quotes = read(
      'Orla Pike said: “Standards have slipped.”',
      'It added: “We will return in the spring.”',
    );
    expect(quotes[1]).toMatchObject({ speaker: null, sure: false });
  });
});

describe('what somebody is called', () => {
  it.each([
    'Lord Vane was described by Orla Pike as “a rock of the lamp service”.',
    'Lord Vane was described as “a rock of the lamp service” by Orla Pike.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toMatchObject([{ speaker: 'Orla Pike', text: 'a rock of the lamp service' }]);
  });
});
