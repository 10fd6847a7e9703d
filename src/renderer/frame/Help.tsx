import { Fragment } from 'react';
import { commandList } from '../commands.ts';
import { keyWords } from '../keys.ts';
import { Sheet } from '../parts/Sheet.tsx';
import './Help.css';

const further = [
  ['In the text of a story', 'Enter', 'Put a caret into it'],
  ['In the text of a story', 'Arrow keys', 'Move the caret by word and paragraph'],
  ['In the text of a story', 'Shift+arrow keys', 'Select words'],
  ['In a list', 'Arrow keys', 'Move'],
  ['In a list', 'Delete', 'Remove, with Undo'],
  ['In a pack', 'Alt+↑ and Alt+↓', 'Move the block or section'],
  ['In a pack', 'Enter on the handle', 'Pick up to drag by keyboard'],
  ['In a comparison', 'N and P', 'Next and previous difference'],
  ['Anywhere', 'F', 'Find'],
  ['Anywhere', 'Esc', 'Leave'],
];

/** What the program does in a few sentences, and the keys. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="Help and keyboard shortcuts" onClose={onClose} wide>
      <div className="sheet-text help">
        <ol>
          <li>
            Import stories into the Library: choose files, drop them on the window, or paste. Another issue of
            a story that is there is pointed out: compare the two, and link them as versions.
          </li>
          <li>
            Read a story. Quotes have a bar, facts a dotted line and #, people an outline. A question mark
            means: check this. Select words to mark what was missed; dismiss what is wrong.
          </li>
          <li>Add what you need to a pack, put it in order under Packs, and write your own text between.</li>
          <li>
            Look at the real pages in the preview, then export PDF, Word or OpenDocument. Everything is saved
            as you make it.
          </li>
        </ol>
        <dl className="tabular">
          {commandList.map(({ id, words, keys }) => (
            <Fragment key={id}>
              {keys && <dt>{keyWords(keys)}</dt>}
              {keys && <dd>{words.replace('…', '')}</dd>}
            </Fragment>
          ))}
          {further.map(([where, keys, words]) => (
            <Fragment key={`${keys}${words}`}>
              <dt>{keys}</dt>
              <dd>
                {words} <span>{where?.toLowerCase()}</span>
              </dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}
