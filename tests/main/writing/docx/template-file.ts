// A department's template made by hand: a cover with a text box, styles of its own under ids of its own, a first page
// that is another, placeholders cut into runs.
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spaces = `xmlns:w="${main}" xmlns:r="${office}"`;

const box = (words: string) =>
  '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">' +
  '<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
  '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>400000</wp:posOffset></wp:positionV>' +
  '<wp:extent cx="3000000" cy="600000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Box" descr="For whom"/><wp:cNvGraphicFramePr/>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
  '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
  `<wps:txbx><w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>` +
  '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>';

const section = (more = '') =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="2000" w:bottom="1440" w:left="2000" w:header="700" w:footer="700" w:gutter="0"/>${more}</w:sectPr>`;

const style = (id: string, name: string, inside: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inside}</w:style>`;

const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

const parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    ['document.template.main', 'styles', 'numbering', 'header', 'footnotes']
      .map((kind) => {
        const name = { 'document.template.main': 'document', header: 'header9' }[kind] ?? kind;
        const type = kind === 'document.template.main' ? 'template.main' : kind;
        return `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
      })
      .join('') +
    '</Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="rId4" Type="${office}/header" Target="header9.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Standaard', 'Normal', '', ' w:default="1"')}${style('Kop1', 'Heading 1', '<w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A0019"/><w:sz w:val="40"/></w:rPr>')}${style('Citaat', 'Quote', '<w:basedOn w:val="Standaard"/><w:rPr><w:i/></w:rPr>')}${style('Punt', 'List Bullet', '<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>')}${style('Answer', 'House Answer', '<w:basedOn w:val="Standaard"/>')}</w:styles>`,
  'word/numbering.xml': numbering,
  'word/footnotes.xml': `<w:footnotes xmlns:w="${main}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>The department’s own note.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  'word/header9.xml': `<w:hdr ${spaces}><w:p><w:r><w:t>Harbour House</w:t></w:r></w:p></w:hdr>`,
};

const cover =
  '<w:p><w:bookmarkStart w:id="40" w:name="source_1"/><w:r><w:t>Briefing: {{ti</w:t></w:r><w:bookmarkEnd w:id="40"/><w:r><w:rPr><w:b/></w:rPr><w:t>tle</w:t></w:r><w:r><w:t xml:space="preserve">}} for {{Minister}}</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>' +
  `<w:p>${box('Copy {{copy}} of {{ours}}')}</w:p>`;

/** The template; `body` stands behind its cover. */
export const templateFile = (
  body = `<w:p><w:pPr>${section('<w:titlePg/>')}</w:pPr></w:p><w:p><w:r><w:t>{{contents}}</w:t></w:r></w:p><w:p><w:r><w:t>{{bo</w:t></w:r><w:r><w:t>dy}}</w:t></w:r></w:p>`,
  over: Record<string, string> = {},
): Uint8Array => {
  const document = `<w:document ${spaces}><w:body>${cover}${body}${section()}</w:body></w:document>`;
  const all = { ...parts, 'word/document.xml': document, ...over };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(xml + text)])));
};
