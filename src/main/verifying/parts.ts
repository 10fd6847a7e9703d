import { done, type Outcome } from '../../shared/failure.ts';
import { harmlessXml } from '../reading/xml.ts';
import type { Parts } from '../reading/zip.ts';

/** The parts as text, once each is known to be harmless and whole. Fails: file-damaged. */
export function safeXml(parts: Parts, path: string): Outcome<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = harmlessXml(bytes, path);
    // Another program's data beside the text may be as odd as it likes.
    if (!xml.ok && name.startsWith('customXml/')) continue;
    if (!xml.ok) return xml;
    texts[name] = xml.value;
  }
  return done(texts);
}
