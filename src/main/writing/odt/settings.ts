import { element, namespaces } from './xml.ts';

/**
 * settings.xml: LibreOffice is told to put the larger of their spaces between two paragraphs, as Word and the PDF do,
 * and not both, and to keep a row of a table with the next where its words ask for that. Other programs do as they are
 * used to.
 */
export function settingsPart(): string {
  const item = (name: string, value: boolean) =>
    element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, `${value}`);
  const items =
    ['AddParaTableSpacing', 'AddParaTableSpacingAtStart'].map((name) => item(name, false)).join('') +
    item('TableRowKeep', true);
  const set = element('config:config-item-set', { 'config:name': 'ooo:configuration-settings' }, items);
  const office = namespaces['xmlns:office'] ?? '';
  const attributes = {
    'xmlns:office': office,
    'xmlns:config': office.replace(':office:1.0', ':config:1.0'),
    'xmlns:ooo': 'http://openoffice.org/2004/office',
    'office:version': '1.3',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('office:document-settings', attributes, element('office:settings', {}, set))}`;
}
