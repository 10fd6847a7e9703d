import type { SourceText } from '../../shared/extract/types.ts';
import { dayStated, dayWritten } from './days.ts';
import { attribute, type DomNode, type DomPage, oneLine, textOf } from './dom.ts';
import { kindNamed, splitTitle } from './kinds.ts';
import { type LinkedData, linkedData } from './linked-data.ts';

type Facts = Omit<SourceText, 'plain' | 'blocks'>;

/** What a page says about itself: in its head, in its data for search engines, and in the lines round its story. */
export function pageFacts(page: DomPage): Facts {
  const metas = metasOf(page);
  const data = linkedData(page);
  const { title, kind } = splitTitle(titleOf(page, metas));
  return withoutEmpty({
    title,
    kind: kind ?? kindOf(page, metas),
    publisher: publisherOf(page, metas, data),
    published: publishedOf(page, metas, data),
    eventDate: dayStated(timesAfter(page, /^\s*delivered on/i)[0]),
    address: attribute(page.querySelector('link[rel="canonical"]'), 'href') || metas.get('og:url'),
    licence: licenceOf(page),
  });
}

function metasOf(page: DomPage): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (attribute(meta, 'name') || attribute(meta, 'property')).toLowerCase();
    const content = oneLine(attribute(meta, 'content'));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function titleOf(page: DomPage, metas: Map<string, string>): string {
  const first = textOf(page.querySelector('main h1, article h1') ?? page.querySelector('h1'));
  const heading = isDocument(metas) && !textOf(page.body).startsWith(first) ? '' : first;
  const named = heading || metas.get('og:title') || textOf(page.querySelector('title'));
  return named.replace(/\s+[-–|]\s+GOV\.UK$/, '');
}

/** A document that an office program saved as a page: what heads its first part is not its title. */
const isDocument = (metas: Map<string, string>): boolean =>
  /LibreOffice|OpenOffice|Microsoft Word/i.test(metas.get('generator') ?? '');

function kindOf(page: DomPage, metas: Map<string, string>) {
  const context = textOf(
    page.querySelector('.gem-c-heading__context, .gem-c-title__context, .heading-group .type, header p.type'),
  );
  return kindNamed(context) ?? kindNamed(metas.get('govuk:format') ?? '');
}

/** "From: Home Office", in the lines that GOV.UK prints above a story; links inside a story are not meant. */
const fromLine = [
  '.gem-c-metadata',
  'aside.meta',
  '.app-c-publisher-metadata',
  '.metadata',
  '.gem-c-organisation-logo',
]
  .map((place) => `${place} a[href*="/government/organisations/"]`)
  .join(', ');

function publisherOf(page: DomPage, metas: Map<string, string>, data: LinkedData): string | undefined {
  const named = page.querySelector(fromLine);
  const site = [data.publisher, metas.get('og:site_name')].find((name) => name && name !== 'GOV.UK');
  return data.author ?? (textOf(named) || site);
}

function publishedOf(page: DomPage, metas: Map<string, string>, data: LinkedData): string | undefined {
  const given = [
    metas.get('article:published_time'),
    metas.get('govuk:first-published-at'),
    data.published,
    ...['dcterms.issued', 'dc.date.issued', 'dc.date', 'dcterms.date'].map((name) => metas.get(name)),
    ...timesAfter(page, /^\s*(first )?published/i),
  ];
  return given.map(dayStated).find(Boolean) ?? publishedWords(page);
}

/** As pages of several governments print it: a term "Published", and beside it "05 June 2025 09:30". */
function publishedWords(page: DomPage): string | undefined {
  const old = attribute(page.querySelector('abbr.published[title], abbr.date[title]'), 'title');
  if (dayStated(old)) return dayStated(old);
  const [told] = [...page.querySelectorAll('dd')]
    .slice(0, 20)
    .filter((each) => /^\s*(first )?published/i.test(termOf(each)));
  return told && dayWritten(textOf(told).slice(0, 40));
}

/** "Published <time datetime=…>": other times on a page are dates of events, or of its last change. */
function timesAfter(page: DomPage, label: RegExp): string[] {
  return [...page.querySelectorAll('time[datetime]')]
    .slice(0, 20)
    .filter((time) => label.test(labelOf(time)))
    .map((time) => attribute(time, 'datetime'));
}

/** What stands before a time; in a list of terms, its term. */
function labelOf({ parentNode }: DomNode): string {
  if (parentNode?.localName !== 'dd') return (parentNode?.textContent ?? '').slice(0, 40);
  return termOf(parentNode);
}

function termOf(described: DomNode): string {
  let at: DomNode | null = described;
  while (at && at.localName !== 'dt') at = at.previousSibling;
  return at?.textContent ?? '';
}

function licenceOf(page: DomPage): string | undefined {
  const address = attribute(page.querySelector('a[href*="open-government-licence"]'), 'href');
  if (!address) return undefined;
  const version = /version\/(\d)/.exec(address)?.[1];
  return version ? `Open Government Licence v${version}.0` : 'Open Government Licence';
}

/** Leaves out what a page does not say. */
export const withoutEmpty = <T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
