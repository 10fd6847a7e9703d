import { theme } from '../../../shared/document/theme.ts';
import { hex, twips } from './measures.ts';

export const tableStyleId = 'PackTable';

/** Points: between columns, and above and below the words of a row. */
export const columnGap = 12;
export const tablePad = 4.5;

const line = (side: string, eighths: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${hex(colour)}"/>`;
const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;

const { hairline, ink } = theme.colours;
const borders = line('bottom', 4, hairline) + line('insideH', 4, hairline);
// A row's line is a part of its height.
const margins =
  margin('top', tablePad) + margin('left', 0) + margin('bottom', tablePad - 0.5) + margin('right', columnGap);

/** What stands in the table style: hairlines below rows, a strong line below the header. */
export const tableStyleInside =
  `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 6, ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
