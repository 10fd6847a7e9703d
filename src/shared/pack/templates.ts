import type { PackDetails, Section, SectionKind } from '../model/pack.ts';

export type TemplateName = 'meeting' | 'visit' | 'speech' | 'parliamentary' | 'interview' | 'blank';

/** The title that a section of each kind begins with. */
export const sectionTitles: Record<SectionKind, string> = {
  addendum: 'Addendum',
  purpose: 'Why we are meeting',
  logistics: 'Logistics',
  agenda: 'Agenda',
  objectives: 'Objectives',
  steering_brief: 'Steering brief',
  top_lines: 'Top lines',
  lines_to_take: 'Lines to take',
  questions: 'Questions and answers',
  quotes: 'Quotes',
  facts: 'Facts and figures',
  attendees: 'Attendees',
  background: 'Background',
  press: 'Press line and handling',
  annex: 'Annex',
  clearance: 'Clearance record',
  own: 'New section',
};

const sectionsOf: Record<TemplateName, SectionKind[]> = {
  meeting: [
    'purpose',
    'logistics',
    'agenda',
    'objectives',
    'steering_brief',
    'top_lines',
    'lines_to_take',
    'questions',
    'quotes',
    'facts',
    'attendees',
    'background',
    'press',
  ],
  visit: [
    'purpose',
    'logistics',
    'objectives',
    'top_lines',
    'quotes',
    'facts',
    'attendees',
    'background',
    'press',
  ],
  speech: [
    'purpose',
    'logistics',
    'top_lines',
    'lines_to_take',
    'quotes',
    'facts',
    'attendees',
    'background',
  ],
  parliamentary: ['lines_to_take', 'facts', 'questions', 'quotes', 'background'],
  interview: [
    'purpose',
    'logistics',
    'top_lines',
    'lines_to_take',
    'questions',
    'quotes',
    'facts',
    'background',
  ],
  blank: [],
};

/** The sections that a new pack begins with, in the order that offices use; empty ones are not printed. */
export function templateSections(template: TemplateName, newId: () => string): Section[] {
  return sectionsOf[template].map((kind) => ({ id: newId(), kind, title: sectionTitles[kind], blocks: [] }));
}

/** Details with nothing given: OFFICIAL, and no line on the cover but the title. */
export const emptyDetails: PackDetails = {
  title: 'Briefing',
  event: '',
  eventDate: null,
  place: '',
  minister: '',
  department: '',
  contact: '',
  version: '',
  copyNumber: '',
  marking: 'OFFICIAL',
  handling: '',
  print: { size: 11, watermark: '', onEveryPage: [], sources: 'list' },
};
