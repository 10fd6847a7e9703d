import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/main/writing/pdf/layout.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { documentOf, everyKind, heading, paragraph, words } from '../documents.ts';
import { fonts } from './reading.ts';

const layoutOf = async (document: PackDocument) => {
  const laid = await layOut(document, { fonts });
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure));
  return laid.value;
};

const long = documentOf([
  heading(1, 'Long'),
  ...Array.from({ length: 600 }, (_, index) => paragraph(words(450, index + 1))),
]);

describe('a layout', () => {
  it.each([
    ['short', everyKind],
    ['long, whose pages are not kept in memory', long],
  ])('gives as many pages as it counted, each time it is asked (%s)', async (_, document) => {
    const layout = await layoutOf(document);
    const count = () => Array.from(layout.pages(), (page) => page.length);
    const first = count();
    expect(first).toHaveLength(layout.plan.total);
    expect(count()).toEqual(first);
  });

  it('puts each place on the page where its first strip stands', async () => {
    const layout = await layoutOf(everyKind);
    const found: Record<string, number> = {};
    let number = 0;
    for (const page of layout.pages()) {
      number += 1;
      for (const { strip } of page) for (const { anchor } of strip.marks) found[anchor] ??= number;
    }
    expect(found).toEqual({ 'packwright-contents': 2, ...layout.plan.pageOf });
  });
});
