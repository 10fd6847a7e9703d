/** A title as a file's name: without what some file systems refuse. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return plain.slice(0, 120).trim() || 'Untitled';
}
