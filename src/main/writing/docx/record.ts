import type { PackDocument } from '../../../shared/document/nodes.ts';
import { recordOf } from '../../../shared/document/record.ts';
import { recordNamespace, recordXml } from '../../../shared/document/record-xml.ts';
import { sha256 } from '../../hash.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Puts the record of the document in as a custom XML part, which Word keeps when it saves the file (ECMA-376 part 1,
 * section 15.2.4): by it an edited file is known again.
 */
export function addRecord(parts: Map<string, string>, document: PackDocument): void {
  parts.set('customXml/item1.xml', recordXml(recordOf(document, sha256)));
  parts.set('customXml/itemProps1.xml', itemProperties);
  parts.set('customXml/_rels/item1.xml.rels', itemRelationships);
  insert(parts, 'word/_rels/document.xml.rels', '</Relationships>', documentRelationship);
  insert(parts, '[Content_Types].xml', '</Types>', contentType);
}

function insert(parts: Map<string, string>, name: string, before: string, xml: string): void {
  const part = parts.get(name);
  if (part !== undefined)
    parts.set(
      name,
      part.replace(before, () => xml + before),
    );
}

const itemProperties = `${declaration}<ds:datastoreItem ds:itemID="{7A9E4C1B-52D0-4E0A-9A55-5C1D1B6E3F01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

const itemRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;

const documentRelationship = `<Relationship Id="rIdRecord" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`;

const contentType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
