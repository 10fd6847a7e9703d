import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/shared/extract/attendees/entry.ts';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** The speaker of "X said: “…”" as name, role, organisation. */
function speaker(cue: string) {
  const plain = `Bridge news\n\n${cue} said: “The bridge was in place before dawn, and we are proud of it.”`;
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  return quote === undefined ? null : [quote.speaker, quote.role, quote.organisation];
}

const entry = (text: string) => {
  const found = readEntry(text);
  return found === null ? null : [found.name, found.role, found.organisation];
};

describe('ranks and styles in front of a name', () => {
  it.each([
    [
      'Lt Col Harriet Dunmore, Commanding Officer of 14 Engineer Regiment,',
      ['Harriet Dunmore', 'Commanding Officer', '14 Engineer Regiment'],
    ],
    ['Maj Gen Piers Ansty', ['Piers Ansty', 'Maj Gen', null]],
    ['Cdr Fiona Teague RN', ['Fiona Teague', 'Cdr', null]],
    ['PC Leanne Moxon, of Harrowdale Police,', ['Leanne Moxon', 'PC', 'Harrowdale Police']],
    [
      'DCI Raj Bhandari, from the Regional Organised Crime Unit,',
      ['Raj Bhandari', 'DCI', 'Regional Organised Crime Unit'],
    ],
    ['ACC Beverley Stote', ['Beverley Stote', 'ACC', null]],
    ['Wg Cdr Toby Larch, Officer Commanding 9 Squadron,', ['Toby Larch', 'Officer Commanding', '9 Squadron']],
    ['Flt Lt Ben Osgood, a navigator on the aircraft,', ['Ben Osgood', 'Flt Lt', null]],
    [
      'HMS Larkspur’s Commanding Officer, Lieutenant Commander Neil Frayne,',
      ['Neil Frayne', 'Commanding Officer', 'HMS Larkspur'],
    ],
    ['Brigadier (Retd) Charles Noakes', ['Charles Noakes', 'Brigadier (Retd)', null]],
    ['The Revd Canon Judith Ames', ['Judith Ames', 'Revd Canon', null]],
    [
      'The Most Revd Bernard Lowe, Archbishop of Thornminster,',
      ['Bernard Lowe', 'Archbishop of Thornminster', null],
    ],
    ['The Bishop of Stanmoor, the Rt Rev Hugh Patten,', ['Hugh Patten', 'Bishop of Stanmoor', null]],
    ['Ald Peter Crake', ['Peter Crake', 'Ald', null]],
    ['Lord Justice Fenwick', ['Lord Justice Fenwick', null, null]],
    ['His Honour Judge Crispin Vale', ['Crispin Vale', 'Judge', null]],
    ['Dame Philippa Ruane DBE, Chair of the Arts Trust,', ['Dame Philippa Ruane', 'Chair', 'Arts Trust']],
    [
      'Tom Aldous, Director, Wellbeing and Housing, Penrose Council,',
      ['Tom Aldous', 'Director, Wellbeing and Housing', 'Penrose Council'],
    ],
  ])('%s', (cue, expected) => {
    expect(speaker(cue)).toEqual(expected);
  });
});

describe('ranks and topics in a list', () => {
  it.each([
    ['Lt Col Harriet Dunmore, 14 Engineer Regiment', ['Harriet Dunmore', 'Lt Col', '14 Engineer Regiment']],
    [
      'Maj Gen Piers Ansty CBE, Chief of Staff, Land Command',
      ['Piers Ansty', 'Chief of Staff', 'Land Command'],
    ],
    ['The Rt Rev Hugh Patten, Bishop of Stanmoor', ['Hugh Patten', 'Bishop of Stanmoor', null]],
    [
      'Councillor Ivy Pell, Cabinet Member for Adults, Health and Housing, Marlbridge Borough Council',
      ['Councillor Ivy Pell', 'Cabinet Member for Adults, Health and Housing', 'Marlbridge Borough Council'],
    ],
    [
      'Martin Hewes, Director of Strategy, Policy and Communications, Rail Passengers’ Voice',
      ['Martin Hewes', 'Director of Strategy, Policy and Communications', 'Rail Passengers’ Voice'],
    ],
  ])('%s', (text, expected) => {
    expect(entry(text)).toEqual(expected);
  });
});
