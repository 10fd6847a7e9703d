/** Where Latin-8 (ISO-8859-14) has the Welsh letters, Windows-1252 has Icelandic ones, and the like. */
const welsh: Record<string, string> = {
  ...{ ð: 'ŵ', þ: 'ŷ', Ð: 'Ŵ', Þ: 'Ŷ' },
  ...{ '¨': 'Ẁ', '¸': 'ẁ', ª: 'Ẃ', º: 'ẃ', '½': 'Ẅ', '¾': 'ẅ', '¬': 'Ỳ', '¼': 'ỳ', '¯': 'Ÿ' },
};

const small = /(^|\s)(yn|yr|mae|ac|gan|wedi|ar|bod|gyda|am)(?=\s)/giu;

/** Whether a text that was read as Windows-1252 is Welsh in Latin-8: it has those letters, and Welsh small words. */
export const isWelsh = (text: string): boolean =>
  /[ðþÐÞ]/.test(text) &&
  (text.slice(0, 20_000).match(small)?.length ?? 0) > 2 &&
  !/\b(og|að|við)\b/.test(text);

/** The same text with the letters that it was written with. */
export const fromWelsh = (text: string): string =>
  text.replace(/[ðþÐÞ¨¸ªº½¾¬¼¯]/g, (letter) => welsh[letter] ?? letter);
