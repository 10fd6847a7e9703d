const issued =
  /\b(?:issued|published|released) by (?:the )?(\p{Lu}[\p{L}&,'’ -]{2,90}?)(?= on \d|\.|,? (?:today|this)|$)/u;
const fromLine = /^From:\s*(.{2,90})$/m;

/** Who issued the story, where its first lines say so. */
export function publisherOf(body: string): string | null {
  const top = body.slice(0, 1500);
  return fromLine.exec(top)?.[1]?.trim() ?? issued.exec(top)?.[1]?.trim() ?? null;
}
