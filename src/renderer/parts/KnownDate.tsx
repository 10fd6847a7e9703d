import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { KnownDate as Known } from '../../shared/model/dates.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { Action } from './Action.tsx';
import './KnownDate.css';

interface KnownDateProps {
  date: Known;
  /** What the date is of, for the explanation: "Published". */
  what: string;
  onChange?: () => void;
}

/** A date, and where it was worked out or set by hand a word that says so and explains on a press. */
export function KnownDate({ date, what, onChange }: KnownDateProps) {
  const words = dateWords(date.date);
  if (date.basis === 'stated') return <time dateTime={date.date}>{words}</time>;
  const basis = date.basis === 'inferred' ? 'inferred' : 'corrected';
  return (
    <span className="known-date">
      <time dateTime={date.date}>{words}</time>
      <DialogTrigger>
        <Button className={`basis basis-${basis}`} aria-label={`${basis}: how do we know ${words}?`}>
          {basis}
        </Button>
        <Popover className="popover basis-why" offset={6}>
          <Dialog aria-label={`How the date ${words} is known`} className="basis-text">
            <h3>
              {what} {words}
            </h3>
            <p>{date.reason}</p>
            {onChange && (
              <Action slot="close" onPress={onChange}>
                Change the date…
              </Action>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}
