import { element, namespaces } from './xml.ts';

/**
 * settings.xml: LibreOffice is told to put the larger of their spaces between two paragraphs, as Word and the PDF do,
 * and not both. Other programs do as they are used to.
 */
export function settingsPart(): string {
  const item = (name: string) =>
    element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, 'false');
  const items = ['AddParaTableSpacing', 'AddParaTableSpacingAtStart'].map(item).join('');
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
