const issued =
  /\b(?:issued|published|released) by (?:the )?(\p{Lu}[\p{L}&,'’ -]{2,90}?)(?= on \d|\.|,? (?:today|this)|$)/u;
const fromLine = /^From:\s*(.{2,90})$/m;

/** Who issued the story, where its first lines say so. */
export function publisherOf(body: string): string | null {
  const top = body.slice(0, 1500);
  const from = top.includes('From:') ? fromLine.exec(top)?.[1] : undefined;
  const by = from === undefined && top.includes('ed by ') ? issued.exec(top)?.[1] : undefined;
  return (from ?? by)?.trim() ?? null;
}
