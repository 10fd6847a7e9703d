/** What a damaged table of letters says: 2,000 times that all numbers of three bytes are letters. */
export const endlessLetters = Array.from(
  { length: 20 },
  () => `100 beginbfrange\n${'<000000> <FFFFFE> <0041>\n'.repeat(100)}endbfrange\n`,
).join('');

/** A PDF of one line, with a table of what its letters mean. */
export function pdfOfLetters(table: string): Buffer {
  const words = 'BT /F1 12 Tf 72 700 Td <0041004200430044> Tj ET';
  const letters =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def\n' +
    `1 begincodespacerange <0000> <FFFF> endcodespacerange\n${table}endcmap end end`;
  const page = '/Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R';
  const system = '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page ${page} >>`,
    stream(words),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo ${system} /FontDescriptor 7 0 R /DW 500 >>`,
    '<< /Type /FontDescriptor /FontName /Arial /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /StemV 80 >>',
    stream(letters),
  ];
  return Buffer.from(inOneFile(objects), 'latin1');
}

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

function inOneFile(objects: string[]): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return file + table + trailer;
}
