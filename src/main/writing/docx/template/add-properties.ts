import type { PackDocument } from '../../../../shared/document/nodes.ts';
import { inTemplate, recordOf } from '../../../../shared/document/record.ts';
import { recordNamespace, recordXml } from '../../../../shared/document/record-xml.ts';
import { sha256 } from '../../../hash.ts';
import { relationsOf } from '../package.ts';
import { corePart, customPart, customXml, ownProperties } from '../properties.ts';
import { itemProperties } from '../record.ts';
import { relationshipTypes } from '../xml.ts';
import type { TemplateFile } from './package.ts';
import { all, attribute, Edits, parse } from './tree.ts';

const types = 'application/vnd.openxmlformats';
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Title, marking and dates of the pack in the place of the template's, and the record by which it is known again. */
export function addProperties(file: TemplateFile, document: PackDocument): void {
  const core = 'docProps/core.xml';
  if (!file.parts.has(core)) {
    file.addType(core, `${types}-package.core-properties+xml`);
    file.relate('', coreRelation, core);
  }
  file.parts.set(core, corePart(document));
  addOwn(file, document);
  addRecord(file, document);
}

function addOwn(file: TemplateFile, document: PackDocument): void {
  const name = 'docProps/custom.xml';
  const properties = ownProperties(document);
  const xml = file.text(name);
  if (xml === '') {
    file.addType(name, `${types}-officedocument.custom-properties+xml`);
    file.relate('', `${relationshipTypes}/custom-properties`, name);
    file.parts.set(name, customPart(properties));
    return;
  }
  const whole = xml.replace(/(<Properties[^>]*)\/>\s*$/, '$1></Properties>');
  const root = parse(whole);
  const known = all(root, 'property');
  const edits = new Edits();
  // A property of the template with the same name would stand in the way.
  for (const one of known)
    if (properties.some(([own]) => own === attribute(one, 'name'))) edits.replace(one.start, one.end, '');
  const highest = Math.max(1, ...known.map((one) => Number(attribute(one, 'pid')) || 1));
  // The prefix of their values may be another in the template.
  const values = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  const added = customXml(properties, highest + 1).replaceAll('<vt:lpwstr>', `<vt:lpwstr ${values}>`);
  edits.insert(root.innerEnd, added);
  file.parts.set(name, edits.applied(whole));
}

/** A template that was a pack once gives up that pack's record: nothing of another pack may go along. */
function dropRecords(file: TemplateFile): void {
  for (const [name, part] of [...file.parts]) {
    const [, number] = /^customXml\/item(\d+)\.xml$/.exec(name) ?? [];
    if (number === undefined || typeof part !== 'string' || !part.includes(recordNamespace)) continue;
    for (const gone of [name, `customXml/itemProps${number}.xml`, relationsOf(name)]) file.remove(gone);
  }
}

function addRecord(file: TemplateFile, document: PackDocument): void {
  dropRecords(file);
  let number = 1;
  while (file.parts.has(`customXml/item${number}.xml`) || file.parts.has(`customXml/itemProps${number}.xml`))
    number += 1;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  file.parts.set(item, recordXml(inTemplate(recordOf(document, sha256))));
  file.parts.set(properties, itemProperties);
  file.addExtension('xml', 'application/xml');
  file.addType(properties, `${types}-officedocument.customXmlProperties+xml`);
  file.relate(item, `${relationshipTypes}/customXmlProps`, properties);
  file.relate('word/document.xml', `${relationshipTypes}/customXml`, item);
}
