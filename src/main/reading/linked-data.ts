import type { DomPage } from './dom.ts';

/** What a page tells search engines (JSON-LD) of its article. */
export interface LinkedData {
  published?: string;
  /** Only where an organisation wrote it. */
  author?: string;
  publisher?: string;
}

/** Reads the first article among a page's JSON-LD; {} where there is none, or it is damaged. */
export function linkedData(page: DomPage): LinkedData {
  const found = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .flatMap((script) => entries(script.textContent ?? ''));
  const article = found.find((entry) => /Article|Report|BlogPosting/.test(String(entry['@type'])));
  if (!article) return {};
  const author = first(article.author);
  const publisher = first(article.publisher);
  return {
    ...text('published', article.datePublished),
    ...(author?.['@type'] === 'Organization' ? text('author', author.name) : {}),
    ...text('publisher', publisher?.name),
  };
}

type Entry = Record<string, unknown>;

function entries(json: string): Entry[] {
  try {
    const parsed = JSON.parse(json) as unknown;
    const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
    return [graph ?? parsed].flat().filter(isEntry);
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
const first = (value: unknown): Entry | undefined => [value].flat().find(isEntry);
const text = (name: keyof LinkedData, value: unknown): LinkedData =>
  typeof value === 'string' && value.trim() ? { [name]: value.trim() } : {};
