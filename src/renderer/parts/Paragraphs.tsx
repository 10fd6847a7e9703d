/** A text whose paragraphs are parted by blank lines, one element each. The words stay as they are. */
export function Paragraphs({ text }: { text: string }) {
  let at = 0;
  return text.split(/\n{2,}/).map((paragraph) => {
    const key = at;
    at += paragraph.length + 1;
    return <p key={key}>{paragraph}</p>;
  });
}
