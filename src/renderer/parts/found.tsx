import { Fragment } from 'react';
import { foundParts } from './found-parts.ts';

/** Text in which the words that were searched for are marked. */
export function Found({ text, query }: { text: string; query: string }) {
  let at = 0;
  return foundParts(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.found ? (
      <mark key={key} className="found">
        {part.text}
      </mark>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
}
