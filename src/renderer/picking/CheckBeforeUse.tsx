import { Action } from '../parts/Action.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Doubts } from './Doubts.tsx';

interface CheckBeforeUseProps {
  text: string;
  doubts: string[];
  onUse: () => void;
  onClose: () => void;
}

/** Asks before an item that the program is not sure of goes into a pack. */
export function CheckBeforeUse({ text, doubts, onUse, onClose }: CheckBeforeUseProps) {
  const use = () => {
    onClose();
    onUse();
  };
  const foot = (
    <>
      <Action onPress={onClose}>Leave it out</Action>
      <Action look="main" onPress={use}>
        I have checked it: add to pack
      </Action>
    </>
  );
  return (
    <Sheet title="Check this before you use it" onClose={onClose} foot={foot}>
      <div className="sheet-text">
        <Doubts doubts={doubts} />
        <blockquote className="check-text readable">{text}</blockquote>
      </div>
    </Sheet>
  );
}
