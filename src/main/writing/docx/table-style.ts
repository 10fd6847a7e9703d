import { theme } from '../../../shared/document/theme.ts';
import { hex, twips } from './measures.ts';

export const tableStyleId = 'PackTable';

const rule = (side: string) =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(theme.colours.hairline)}"/>`;
const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;

/** The table style: hairlines between rows, a tinted header row. XML, as the docx package has no maker for one. */
export function tableStyleXml(): string {
  const borders = ['top', 'bottom', 'insideH'].map(rule).join('');
  const margins = [margin('top', 4), margin('left', 5), margin('bottom', 4), margin('right', 5)].join('');
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Pack Table"/>` +
    '<w:basedOn w:val="TableNormal"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
    `<w:shd w:val="clear" w:color="auto" w:fill="${hex(theme.colours.tableHead)}"/>` +
    '</w:tcPr></w:tblStylePr></w:style>'
  );
}
