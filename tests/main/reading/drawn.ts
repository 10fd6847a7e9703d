import PDFDocument from 'pdfkit';

/** The bytes of an A4 PDF that a test draws; `info` is what its properties say. */
export async function drawnPdf(
  draw: (page: PDFKit.PDFDocument) => void,
  info: PDFKit.DocumentInfo = {},
): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72, info });
  const chunks: Buffer[] = [];
  const ended = new Promise((resolve) => document.on('data', (c) => chunks.push(c)).on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
