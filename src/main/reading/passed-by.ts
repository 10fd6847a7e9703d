import { attribute, type DomNode } from './dom.ts';
import { isNoteMark } from './note-marks.ts';

/** Elements that hold no words of a story; what is struck out is no longer said. */
const silent = new Set(
  'script style noscript template svg math iframe object embed canvas audio video nav footer aside button select textarea input label head title del s strike'.split(
    ' ',
  ),
);

const hiddenClass = /(^|\s)(govuk-)?(visually-hidden|visuallyhidden|sr-only|skip-link)(\s|$)/;

/** What a site puts round or into any story: a question whether it was of use, links to share it, sizes of files. */
const furniture =
  /(^|\s)([\w-]*feedback|[\w-]*cookie-?(banner|notice|message|consent|bar)|[\w-]*share-(links|page|buttons)|sharedaddy|gem-c-attachment__metadata|accessibility-warning|opendocument-help)(\s|$)/i;

/** The last are bullets and numbers that Word writes out before its items. */
const hiddenStyle = /display:\s*none|text-decoration[\w-]*:[^;]*line-through|mso-list:\s*ignore/i;

/** Whether an element, with all inside, is none of a story's words. */
export const isPassedBy = (node: DomNode, name: string): boolean =>
  silent.has(name) || isNoteMark(node, name) || isHidden(node, name);

function isHidden(node: DomNode, name: string): boolean {
  if (node.getAttribute('hidden') !== null) return true;
  const named = attribute(node, 'class');
  if (named !== '' && (hiddenClass.test(named) || furniture.test(named))) return true;
  if (hiddenStyle.test(attribute(node, 'style'))) return true;
  if (name === 'details') return isInAttachment(node);
  // As LibreOffice writes the head and the foot of its pages.
  return name === 'div' && /^(header|footer)$/.test(attribute(node, 'title'));
}

/** How to ask for a file in another form stands folded up below each attachment of GOV.UK. */
const isInAttachment = (node: DomNode): boolean =>
  /(^|\s)gem-c-attachment/.test(node.parentNode ? attribute(node.parentNode, 'class') : '');
