/** An address that is safe to follow, in the plain characters that the formats ask for; null for any other. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
