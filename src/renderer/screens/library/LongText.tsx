import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

/** Text of a few lines; where there is more, a button shows it. */
export function LongText({ text, className }: { text: string; className: string }) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [long, setLong] = useState(false);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element && text) setLong(element.scrollHeight > element.clientHeight + 2);
  }, [text]);
  return (
    <div>
      <p ref={ref} className={whole ? className : `${className} item-cut`}>
        {text.replace(/\n{2,}/g, '\n')}
      </p>
      {long && (
        <Button className="item-more" onPress={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </div>
  );
}
