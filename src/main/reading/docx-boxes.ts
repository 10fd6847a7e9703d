/** One drawing without another inside it, and one choice of drawings likewise; a box may hold further boxes. */
const drawing = /<w:drawing>((?:(?!<w:drawing>)[\s\S])*?)<\/w:drawing>/g;
const choice =
  /<mc:AlternateContent(?:\s[^>]*)?>((?:(?!<mc:AlternateContent)[\s\S])*?)<\/mc:AlternateContent>/g;
const words = /<w:txbxContent>[\s\S]*<\/w:txbxContent>/;

/** Boxes in boxes deeper than anybody draws them. */
const DEEPEST = 5;

/**
 * A part of a Word file with the words of its text boxes where its reader finds them. It looks for them in the old
 * kind of box, which Word writes beside the new one for older programs, and other programs leave out.
 */
export function withBoxesOpen(xml: string): string {
  if (!/<w:txbxContent>|<mc:AlternateContent/.test(xml)) return xml;
  let open = xml;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = open;
    open = open
      .replace(drawing, (whole, inside: string) => {
        const said = words.exec(inside)?.[0];
        return said === undefined ? whole : `<w:pict><v:textbox>${said}</v:textbox></w:pict>`;
      })
      .replace(choice, (whole, inside: string) => chosen(inside) ?? whole);
    if (open === before) break;
  }
  return open;
}

/** The new kind where it has words of a box, or words that nothing else has. */
function chosen(inside: string): string | undefined {
  const [, first = ''] = /<mc:Choice(?:\s[^>]*)?>([\s\S]*?)<\/mc:Choice>/.exec(inside) ?? [];
  const isAlone = !inside.includes('<mc:Fallback') && first.includes('<w:t');
  return isAlone || first.includes('<w:txbxContent>') ? first : undefined;
}
