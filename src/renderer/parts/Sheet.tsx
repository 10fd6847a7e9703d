import { X } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Action, IconAction } from './Action.tsx';
import './Sheet.css';

interface SheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The buttons at the foot; without them there is a Close button. */
  foot?: ReactNode;
  /** Wider than a question: for text; `most` for a table; `whole` for a view of its own, over all of the window. */
  wide?: boolean | 'most' | 'whole';
  role?: 'dialog' | 'alertdialog';
}

/** A dialog over the window. Esc and a press beside it leave it. */
export function Sheet({ title, onClose, children, foot, wide, role }: SheetProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={`sheet ${sizeOf(wide)}`}>
        <Dialog className="sheet-body" role={role}>
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <IconAction icon={X} words="Close" onPress={onClose} />
          </header>
          {children}
          {foot !== undefined ? null : (
            <footer className="sheet-foot">
              <Action look="main" onPress={onClose} autoFocus>
                Close
              </Action>
            </footer>
          )}
          {foot && <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function sizeOf(wide: SheetProps['wide']): string {
  if (wide === 'whole') return 'sheet-whole';
  if (wide === 'most') return 'sheet-widest';
  return wide ? 'sheet-wide' : '';
}

interface FormSheetProps {
  title: string;
  /** The verb of the button that does it. */
  verb: string;
  onClose: () => void;
  onDone: () => void;
  mayDo?: boolean;
  children: ReactNode;
  wide?: SheetProps['wide'];
}

/** A dialog with fields: Enter does it, Esc leaves it. */
export function FormSheet({ title, verb, onClose, onDone, mayDo = true, children, wide }: FormSheetProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayDo) onDone();
  };
  return (
    <Sheet title={title} onClose={onClose} foot={null} wide={wide}>
      <form onSubmit={submit} className="sheet-form">
        <div className="sheet-fields">{children}</div>
        <footer className="sheet-foot">
          <Action onPress={onClose}>Cancel</Action>
          <Action look="main" type="submit" isDisabled={!mayDo}>
            {verb}
          </Action>
        </footer>
      </form>
    </Sheet>
  );
}
