import type { PackDocument } from '../../../shared/document/nodes.ts';
import { recordOf } from '../../../shared/document/record.ts';
import { recordNamespace, recordXml } from '../../../shared/document/record-xml.ts';
import { sha256 } from '../../hash.ts';
import type { WordPackage } from './package.ts';
import { declaration, relationshipTypes } from './xml.ts';

/**
 * Puts the record of the document in as a custom XML part, which Word keeps when it saves the file (ECMA-376 part 1,
 * section 15.2.4): by it an edited file is known again. `number`: that of the part, where others are there.
 */
export function addRecord(file: WordPackage, document: PackDocument, number = 1): void {
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  file.parts.set(item, recordXml(recordOf(document, sha256)));
  file.parts.set(properties, itemProperties);
  file.addType(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  file.relate(item, `${relationshipTypes}/customXmlProps`, properties);
  file.relate('word/document.xml', `${relationshipTypes}/customXml`, item);
}

export const itemProperties = `${declaration}<ds:datastoreItem ds:itemID="{7A9E4C1B-52D0-4E0A-9A55-5C1D1B6E3F01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
