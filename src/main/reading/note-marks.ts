import { attribute, type DomNode } from './dom.ts';

/** What says of an element that it is the mark of a note, or the way back from the note to it. */
const role = /^doc-(noteref|backlink)$/;
const named = /(^|\s)(sd(foot|end)note(anc|sym)|reversefootnote|footnote-(ref|back\S*)|mw-ref)(\s|$)/;
/** To the notes of a page, and back, as programs that write pages name them. */
const toNote = /^#_?(fn|ftn|edn|cite_(note|ref)|(foot|end)?note)/i;
/** "1", "[12]", "[footnote 3]", "*", "↩" */
const mark = /^[[(]?\s*((foot|end)?note\s*)?([\p{N}*†‡§]{1,4}|[ivxl]{1,6}|[a-z])\s*[\])]?$|^[↩↑^]\ufe0e?$/iu;

/** Whether an element is the number of a note: it is no part of the words that it stands behind. */
export function isNoteMark(node: DomNode, name: string): boolean {
  if (name === 'a') return isMarkLink(node);
  if (name !== 'sup' && name !== 'span') return false;
  if (role.test(attribute(node, 'role'))) return true;
  return name === 'sup' && mark.test(text(node)) && linkIn(node);
}

function isMarkLink(link: DomNode): boolean {
  if (role.test(attribute(link, 'role')) || attribute(link, 'rel') === 'footnote') return true;
  if (named.test(attribute(link, 'class'))) return true;
  return toNote.test(attribute(link, 'href')) && mark.test(text(link));
}

/** A raised sign that leads to another place of its page is the mark of a note there. */
function linkIn(raised: DomNode): boolean {
  for (let child = raised.firstChild; child; child = child.nextSibling) {
    if (child.localName === 'a' && attribute(child, 'href').startsWith('#')) return true;
  }
  return false;
}

const text = (node: DomNode): string => (node.textContent ?? '').slice(0, 40).trim();
