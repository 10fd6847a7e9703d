import type { PackDetails, Rendition } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { dateWords } from '../words/dates.ts';
import type { Cover } from './nodes.ts';
import { renditionWords } from './rendition.ts';

/** The cover: the title, and each detail that is given, in the order that offices use. */
export function composeCover(title: string, details: PackDetails, rendition: Rendition): Cover {
  const lines = [
    { label: 'Event', value: details.event },
    { label: 'Date', value: details.eventDate ? dateWords(details.eventDate) : '' },
    { label: 'Place', value: details.place },
    { label: 'Minister', value: details.minister },
    { label: 'Department', value: details.department },
    { label: 'Version', value: details.version },
    { label: 'Copy', value: details.copyNumber },
    // The minister's own copy is the whole pack: that goes without saying.
    { label: 'Edition', value: rendition === 'minister' ? '' : renditionWords[rendition] },
    { label: 'Contact', value: details.contact },
  ];
  const given = lines.map(({ label, value }) => ({ label, value: cleanParagraph(value) }));
  return { title, lines: given.filter(({ value }) => value !== '') };
}
