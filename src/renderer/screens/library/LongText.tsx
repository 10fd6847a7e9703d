import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

/** Text of a few lines; where there is more, a button shows it. */
export function LongText({ text, className }: { text: string; className: string }) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [long, setLong] = useState(false);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || whole) return undefined;
    // Whether it is cut depends on the column's width, which a person may change at any time.
    const sized = new ResizeObserver(() => setLong(element.scrollHeight > element.clientHeight + 2));
    sized.observe(element);
    return () => sized.disconnect();
  }, [whole]);
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
